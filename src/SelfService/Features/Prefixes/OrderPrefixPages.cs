using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Prefixes;

/// <summary>"Bestill prefiks" in one environment.</summary>
internal static class OrderPrefixPages
{
    public static IResult Get(Visit visit) => Form(visit, null, null, []);

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        OrderPrefix order,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var (typed, purpose) = (form["prefix"], form["purpose"]);
        var outcome = await form.Submit(() =>
            order.Handle(
                visit.Environment.Name,
                visit.Organisation,
                typed,
                purpose,
                visit.Actor,
                cancellation
            )
        );
        if (!outcome.Ok)
            return Form(visit, typed, purpose, outcome.Problems);
        receipts.Leave(http, OrderTexts.Ordered.With(outcome.Value.Number));
        return Results.LocalRedirect(Links.OwnCase(outcome.Value.Number));
    }

    private static IResult Form(
        Visit visit,
        string? typed,
        string? purpose,
        IReadOnlyList<Problem> problems
    ) =>
        Html.Page<OrderPrefixPage, OrderPrefixModel>(
            new(visit.Environment.Name, typed, purpose, problems)
            {
                Refusal = visit.Refusal(Operation.OrderPrefix),
            },
            PostedForm.StatusOf(problems)
        );
}
