using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Promotion;

/// <summary>The checklist before something is taken over.</summary>
internal static class PromotionSteps
{
    /// <param name="blocked">Why the visitor may not take it over; null when they may.</param>
    public static IReadOnlyList<PromotionStep> Of(
        PromotionFound found,
        InstalledEnvironment target,
        Problem? blocked
    )
    {
        var terms = blocked?.Code == Problems.TermsNotAccepted;
        var lacking = found.Coming.Where(offer => !offer.Standing.IsUsable()).ToList();
        return
        [
            found.LastToken is null
                ? Left(PromotionWords.Tested, PromotionTexts.Tested) with
                {
                    What = PromotionTexts.NotTested.With(found.From.Name),
                }
                : Done(PromotionWords.Tested, PromotionTexts.Tested),
            terms
                ? Stops(PromotionWords.Terms, PromotionTexts.Terms, blocked!)
                : Done(PromotionWords.Terms, PromotionTexts.Terms),
            blocked is null || terms
                ? Done(PromotionWords.Rights, PromotionTexts.Rights)
                : Stops(PromotionWords.Rights, PromotionTexts.Rights, blocked),
            Owed(
                found,
                PromotionWords.Mercantile,
                PromotionTexts.Mercantile,
                new(PromotionTexts.FillMercantile, Links.OrganisationMercantile),
                Problems.MercantileDataMissing,
                Problems.MercantileReviewDue
            ),
            Owed(
                found,
                PromotionWords.Point,
                PromotionTexts.Point,
                new(PromotionTexts.AddPoint, Links.OrganisationPoints),
                Problems.NotificationPointMissing
            ),
            lacking.Count == 0
                ? Done(PromotionWords.Access, PromotionTexts.Access)
                : Left(PromotionWords.Access, PromotionTexts.Access) with
                {
                    What = PromotionTexts.AccessLacking.With(target.Name),
                    Scopes = lacking,
                },
            .. found.LeftBehind.Count == 0
                ? []
                : new[]
                {
                    Left(PromotionWords.ScopesKnown, PromotionTexts.ScopesKnown) with
                    {
                        What = PromotionTexts.LeftBehind.With(
                            target.Name,
                            string.Join(", ", found.LeftBehind.Select(offer => offer.Name))
                        ),
                    },
                },
            .. !found.Source.NeedsKey
                ? []
                : new[]
                {
                    Left(PromotionWords.NewKey, PromotionTexts.NewKey) with
                    {
                        What = PromotionTexts.NewKeyWhat,
                    },
                },
        ];
    }

    /// <summary>What an organisation owes before production, with the button that mends it while it is open.</summary>
    private static PromotionStep Owed(
        PromotionFound found,
        string key,
        Text label,
        PromotionFix fix,
        params string[] codes
    ) =>
        found.Missing.FirstOrDefault(problem => codes.Contains(problem.Code)) is { } problem
            ? Left(key, label) with
            {
                Refusal = problem,
                Fix = fix,
            }
            : Done(key, label);

    private static PromotionStep Done(string key, Text label) =>
        new(key, CheckState.Passed, label, UiTexts.Passed);

    private static PromotionStep Left(string key, Text label) =>
        new(key, CheckState.NotReached, label, PromotionTexts.Left);

    private static PromotionStep Stops(string key, Text label, Problem refusal) =>
        new(key, CheckState.Failed, label, UiTexts.Failed) { Refusal = refusal };
}
