using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>"Deleger nytt API", the last step, and its receipt.</summary>
internal static class ConfirmDelegationPages
{
    public const string GivenField = "gitt";
    public const string FailedField = "ikke";

    public static Task<IResult> Get(
        string? leverandor,
        string?[]? valgt,
        Visit visit,
        FindSupplier find,
        OfferedSchemes offered,
        CancellationToken cancellation
    )
    {
        var draft = DelegationDraft.Read(visit.Environment.Name, leverandor, valgt ?? []);
        return Show(draft, null, null, [], visit, find, offered, cancellation);
    }

    public static async Task<IResult> Post(
        PostedForm form,
        Visit visit,
        FindSupplier find,
        OfferedSchemes offered,
        GiveDelegations give,
        CancellationToken cancellation
    )
    {
        var name = visit.Environment.Name;
        var draft = DelegationDraft.Read(
            name,
            form[FindSupplier.Field],
            form.All(NewDelegationPages.Chosen)
        );
        var (lastDay, note) = (form[GiveDelegations.LastDayField], form[GiveDelegations.NoteField]);
        var input = new GiveDelegationsInput(draft.Supplier, draft.Chosen, lastDay, note);
        var outcome = await form.Submit(() =>
            give.Handle(input, visit.Environment, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return await Show(
                draft,
                lastDay,
                note,
                outcome.Problems,
                visit,
                find,
                offered,
                cancellation
            );
        return Results.LocalRedirect(Address(name, outcome.Value));
    }

    public static async Task<IResult> Receipt(
        string?[]? gitt,
        string?[]? ikke,
        Visit visit,
        ListDelegations list,
        OfferedSchemes offered,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var name = visit.Environment.Name;
        var ids = (gitt ?? []).Select(word => Guid.TryParse(word, out var id) ? id : default);
        List<Guid> just = [.. ids];
        var given = await list.Given(
            name,
            visit.Organisation,
            d => just.Contains(d.Id),
            cancellation
        );
        var all = await offered.List(visit.Environment, visit.Organisation, cancellation);
        var failed =
            from word in ikke ?? []
            let parts = word?.Split('.', 2) ?? []
            where parts.Length == 2 && ProblemCatalogue.All.Any(kind => kind.Code == parts[1])
            from api in all
            where api.Id.ToString() == parts[0]
            select new NotGiven(api.Title, Problem.Of(parts[1], DelegationTexts.TheSupplier));
        return Html.Page<DelegationReceiptPage, ReceiptModel>(
            new(name, given, [.. failed], clock.GetUtcNow())
        );
    }

    /// <summary>The receipt of what was just given.</summary>
    public static string Address(
        Domain.Environments.EnvironmentName environment,
        DelegationReceipt receipt
    ) =>
        $"{Links.NewDelegation(environment)}/kvittering?"
        + string.Join(
            '&',
            receipt
                .Given.Select(id => $"{GivenField}={id}")
                .Concat(receipt.Failed.Select(f => $"{FailedField}={f.Id}.{f.Problem}"))
        );

    private static async Task<IResult> Show(
        DelegationDraft draft,
        string? lastDay,
        string? note,
        IReadOnlyList<Problem> problems,
        Visit visit,
        FindSupplier find,
        OfferedSchemes offered,
        CancellationToken cancellation
    )
    {
        var supplier = await find.Handle(
            draft.Supplier,
            visit.Environment,
            visit.Organisation,
            cancellation
        );
        if (!supplier.Ok)
            return await NewDelegationPages.Supplier(draft.Supplier, visit, find, cancellation);
        var all = await offered.List(visit.Environment, visit.Organisation, cancellation);
        var chosen = all.Where(a => draft.Chosen.Contains(a.Id)).ToList();
        return chosen.Count == 0
            ? Results.LocalRedirect(draft.Apis())
            : Html.Page<ConfirmStepPage, ConfirmStepModel>(
                new(draft, supplier.Value, chosen, lastDay, note, problems)
                {
                    Refusal = visit.Refusal(Operation.ChangeDelegations),
                    CanForSeveral = visit.Organisations.Count > 1,
                },
                PostedForm.StatusOf(problems)
            );
    }
}
