using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Promotion;

/// <summary>"Ta i bruk i produksjon": both sides, the checklist, and the one step.</summary>
internal static class PromotionPages
{
    public static Task<IResult> Get(
        string from,
        string clientId,
        Visit visit,
        FindPromotion find,
        TimeProvider clock,
        CancellationToken cancellation
    ) => Show(from, clientId, null, [], visit, find, clock, cancellation);

    public static async Task<IResult> Post(
        string from,
        string clientId,
        PostedForm form,
        HttpContext http,
        Visit visit,
        PromoteIntegration promote,
        FindPromotion find,
        TimeProvider clock,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var typed = PromotionForm.Read(form);
        var input = new PromotionInput(
            from,
            clientId,
            PageVersion.In(form),
            typed.Name ?? "",
            typed.Addresses
        );
        var outcome = await form.Submit(() =>
            promote.Handle(input, visit.Environment, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
        {
            // After somebody else's change the page compares what is stored now.
            var stale = outcome.Problems[0].Code == Problems.ConcurrentChange;
            return await Show(
                from,
                clientId,
                stale ? null : typed,
                outcome.Problems,
                visit,
                find,
                clock,
                cancellation
            );
        }
        var made = outcome.Value;
        receipts.Leave(
            http,
            (made.NeedsKey ? PromotionTexts.Done : PromotionTexts.DonePublic).With(
                visit.Environment.Name
            )
        );
        return Results.LocalRedirect(Links.Integration(visit.Environment.Name, made.ClientId));
    }

    private static async Task<IResult> Show(
        string from,
        string clientId,
        PromotionForm? typed,
        IReadOnlyList<Problem> problems,
        Visit visit,
        FindPromotion find,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var (target, actor) = (visit.Environment, visit.Actor);
        var found = await find.Handle(from, clientId, null, target, actor, cancellation);
        return found.Ok
            ? Html.Page<PromotionPage, PromotionModel>(
                new(
                    found.Value,
                    target,
                    typed ?? PromotionForm.Of(found.Value.Source),
                    problems,
                    visit.Refusal(Operation.CreateIntegration),
                    clock.GetUtcNow()
                ),
                PostedForm.StatusOf(problems)
            )
            : Gate.Page(found.Problems[0]);
    }
}
