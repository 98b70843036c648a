using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>"Deleger nytt API", the first two steps: to whom, and what.</summary>
internal static class NewDelegationPages
{
    /// <summary>The chosen APIs, in addresses and in the form.</summary>
    public const string Chosen = "valgt";

    private const int PageSize = 10;

    public static async Task<IResult> Supplier(
        string? leverandor,
        Visit visit,
        FindSupplier find,
        CancellationToken cancellation
    )
    {
        var found = leverandor is null
            ? null
            : await find.Handle(leverandor, visit.Environment, visit.Organisation, cancellation);
        IReadOnlyList<Problem> problems = found?.Problems ?? [];
        return Html.Page<SupplierStepPage, SupplierStepModel>(
            new(visit.Environment.Name, leverandor, found?.Value, problems)
            {
                Refusal = visit.Refusal(Operation.ChangeDelegations),
            },
            PostedForm.StatusOf(problems)
        );
    }

    public static async Task<IResult> Apis(
        string? leverandor,
        string?[]? valgt,
        string? q,
        Visit visit,
        FindSupplier find,
        OfferedSchemes offered,
        CancellationToken cancellation
    )
    {
        var environment = visit.Environment;
        var supplier = await find.Handle(leverandor, environment, visit.Organisation, cancellation);
        if (!supplier.Ok)
            return await Supplier(leverandor ?? "", visit, find, cancellation);
        var all = await offered.List(environment, visit.Organisation, cancellation);
        var draft = DelegationDraft.Read(environment.Name, leverandor, valgt ?? []);
        draft = draft with { Chosen = [.. draft.Chosen.Where(id => all.Any(a => a.Id == id))] };
        var query = q?.Trim() ?? "";
        var found = all.Where(a => !draft.Chosen.Contains(a.Id) && a.Matches(query)).ToList();
        return Html.Page<ApiStepPage, ApiStepModel>(
            new(
                draft,
                supplier.Value,
                [.. all.Where(a => draft.Chosen.Contains(a.Id))],
                query,
                [.. found.Take(PageSize)],
                found.Count
            )
        );
    }
}
