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
                ? Left(PromotionTexts.Tested) with
                {
                    What = PromotionTexts.NotTested.With(found.From.Name),
                }
                : Done(PromotionTexts.Tested),
            terms ? Stops(PromotionTexts.Terms, blocked!) : Done(PromotionTexts.Terms),
            blocked is null || terms
                ? Done(PromotionTexts.Rights)
                : Stops(PromotionTexts.Rights, blocked),
            Owed(
                found,
                PromotionTexts.Mercantile,
                new(PromotionTexts.FillMercantile, Links.OrganisationMercantile),
                Problems.MercantileDataMissing,
                Problems.MercantileReviewDue
            ),
            Owed(
                found,
                PromotionTexts.Point,
                new(PromotionTexts.AddPoint, Links.OrganisationPoints),
                Problems.NotificationPointMissing
            ),
            lacking.Count == 0
                ? Done(PromotionTexts.Access)
                : Left(PromotionTexts.Access) with
                {
                    What = PromotionTexts.AccessLacking.With(target.Name),
                    Scopes = lacking,
                },
            .. found.LeftBehind.Count == 0
                ? []
                : new[]
                {
                    Left(PromotionTexts.ScopesKnown) with
                    {
                        What = PromotionTexts.LeftBehind.With(
                            target.Name,
                            string.Join(", ", found.LeftBehind.Select(offer => offer.Name))
                        ),
                    },
                },
            .. !found.Source.NeedsKey
                ? []
                : new[] { Left(PromotionTexts.NewKey) with { What = PromotionTexts.NewKeyWhat } },
        ];
    }

    /// <summary>What an organisation owes before production, with the button that mends it while it is open.</summary>
    private static PromotionStep Owed(
        PromotionFound found,
        Text label,
        PromotionFix fix,
        params string[] codes
    ) =>
        found.Missing.FirstOrDefault(problem => codes.Contains(problem.Code)) is { } problem
            ? Left(label) with
            {
                Refusal = problem,
                Fix = fix,
            }
            : Done(label);

    private static PromotionStep Done(Text label) => new(CheckState.Passed, label, UiTexts.Passed);

    private static PromotionStep Left(Text label) =>
        new(CheckState.NotReached, label, PromotionTexts.Left);

    private static PromotionStep Stops(Text label, Problem refusal) =>
        new(CheckState.Failed, label, UiTexts.Failed) { Refusal = refusal };
}
