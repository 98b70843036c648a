using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>The page before one delegation, or all of a supplier, is taken back, and the deed.</summary>
internal static class WithdrawPages
{
    public static async Task<IResult> Get(
        Guid id,
        Visit visit,
        ListDelegations list,
        CancellationToken cancellation
    ) => Confirm(visit, Address(visit, id), await One(id, visit, list, cancellation), []);

    public static async Task<IResult> GetAll(
        string supplier,
        Visit visit,
        ListDelegations list,
        CancellationToken cancellation
    ) =>
        Confirm(
            visit,
            Address(visit, supplier),
            await All(supplier, visit, list, cancellation),
            []
        );

    public static async Task<IResult> Post(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ListDelegations list,
        WithdrawDelegation withdraw,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var rows = await One(id, visit, list, cancellation);
        if (rows.Count == 0)
            return Gate.Page(Problem.Of(Problems.NotFound));
        var outcome = await form.Submit(() =>
            withdraw.Handle(id, visit.Environment, visit.Actor, cancellation)
        );
        return outcome.Ok
            ? Done(http, visit, receipts, rows)
            : Confirm(visit, Address(visit, id), rows, outcome.Problems);
    }

    public static async Task<IResult> PostAll(
        string supplier,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ListDelegations list,
        WithdrawFromSupplier withdraw,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var rows = await All(supplier, visit, list, cancellation);
        if (rows.Count == 0)
            return Gate.Page(Problem.Of(Problems.NotFound));
        var outcome = await form.Submit(() =>
            withdraw.Handle(rows[0].Other, visit.Environment, visit.Actor, cancellation)
        );
        return outcome.Ok
            ? Done(http, visit, receipts, rows)
            : Confirm(visit, Address(visit, supplier), rows, outcome.Problems);
    }

    private static string Address(Visit visit, Guid id) =>
        Links.WithdrawDelegation(visit.Environment.Name, id);

    private static string Address(Visit visit, string supplier) =>
        Links.WithdrawFromSupplier(visit.Environment.Name, supplier);

    private static Task<IReadOnlyList<DelegationRow>> One(
        Guid id,
        Visit visit,
        ListDelegations list,
        CancellationToken cancellation
    ) => list.Given(visit.Environment.Name, visit.Organisation, d => d.Id == id, cancellation);

    private static async Task<IReadOnlyList<DelegationRow>> All(
        string supplier,
        Visit visit,
        ListDelegations list,
        CancellationToken cancellation
    ) =>
        [
            .. (await list.Given(visit.Environment.Name, visit.Organisation, cancellation)).Where(
                row => row.Other.Value == supplier
            ),
        ];

    private static IResult Done(
        HttpContext http,
        Visit visit,
        Receipts receipts,
        IReadOnlyList<DelegationRow> rows
    )
    {
        var name = rows[0].Name ?? rows[0].Other.Grouped;
        receipts.Leave(http, DelegationTexts.Withdrawn.With(name));
        return Results.LocalRedirect(Links.GivenDelegations(visit.Environment.Name));
    }

    private static IResult Confirm(
        Visit visit,
        string action,
        IReadOnlyList<DelegationRow> rows,
        IReadOnlyList<Problem> problems
    ) =>
        rows.Count == 0
            ? Gate.Page(Problem.Of(Problems.NotFound))
            : Html.Page<WithdrawPage, WithdrawModel>(
                new(visit.Environment.Name, action, rows, problems)
                {
                    Refusal = visit.Refusal(Operation.ChangeDelegations),
                },
                PostedForm.StatusOf(problems)
            );
}
