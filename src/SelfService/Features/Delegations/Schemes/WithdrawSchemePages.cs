using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Delegations.Schemes;

/// <summary>The page before a scheme goes out of the offer, and the deed.</summary>
internal static class WithdrawSchemePages
{
    public static Task<IResult> Get(
        Guid id,
        Visit visit,
        OwnSchemes own,
        TimeProvider clock,
        CancellationToken cancellation
    ) => Ask(id, [], visit, own, clock, cancellation);

    public static async Task<IResult> Post(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        OwnSchemes own,
        WithdrawDelegationScheme withdraw,
        Receipts receipts,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var outcome = await form.Submit(() =>
            withdraw.Handle(id, visit.Environment, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return await Ask(id, outcome.Problems, visit, own, clock, cancellation);
        receipts.Leave(http, SchemeTexts.Withdrawn);
        return Results.LocalRedirect(Links.DelegationSchemes(visit.Environment.Name));
    }

    private static async Task<IResult> Ask(
        Guid id,
        IReadOnlyList<Problem> problems,
        Visit visit,
        OwnSchemes own,
        TimeProvider clock,
        CancellationToken cancellation
    ) =>
        await own.Find(id, visit.Environment, visit.Actor, cancellation) is { } scheme
            ? Html.Page<WithdrawSchemePage, WithdrawSchemeModel>(
                new(
                    scheme,
                    await own.Delegations(id, clock.GetUtcNow(), cancellation),
                    problems,
                    visit.Refusal(Operation.ChangeSchemes)
                ),
                PostedForm.StatusOf(problems)
            )
            : Gate.Page(Problem.Of(Problems.NotFound));
}
