using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Delegations.Several;

/// <summary>
/// "Deleger for flere". The receipt is the answer to the form itself: it is about the list that was sent, and sending that once
/// more gives nothing twice.
/// </summary>
internal static class SeveralPages
{
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
        var everybody = visit.Organisations.Select(o => o.Number.ToString()).ToList();
        var input = new SeveralInput(draft, everybody, null, null, null);
        return Form(input, [], visit, find, offered, cancellation);
    }

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        FindSupplier find,
        OfferedSchemes offered,
        GiveForSeveral give,
        CancellationToken cancellation
    )
    {
        var draft = DelegationDraft.Read(
            visit.Environment.Name,
            form[FindSupplier.Field],
            form.All(NewDelegationPages.Chosen)
        );
        var input = new SeveralInput(
            draft,
            form.All(GiveForSeveral.Ticked),
            form[GiveForSeveral.Pasted],
            form[GiveDelegations.LastDayField],
            form[GiveDelegations.NoteField]
        );
        var outcome = await form.Submit(() => give.Handle(input, http, visit, cancellation));
        return outcome.Ok
            ? Html.Page<SeveralReceiptPage, SeveralReceiptModel>(
                new(visit.Environment.Name, outcome.Value)
            )
            : await Form(input, outcome.Problems, visit, find, offered, cancellation);
    }

    private static async Task<IResult> Form(
        SeveralInput input,
        IReadOnlyList<Domain.Basics.Problem> problems,
        Visit visit,
        FindSupplier find,
        OfferedSchemes offered,
        CancellationToken cancellation
    )
    {
        var (environment, draft) = (visit.Environment, input.Draft);
        var supplier = await find.Handle(
            draft.Supplier,
            environment,
            visit.Organisation,
            cancellation
        );
        if (!supplier.Ok)
            return await NewDelegationPages.Supplier(draft.Supplier, visit, find, cancellation);
        var all = await offered.List(environment, visit.Organisation, cancellation);
        var chosen = all.Where(a => draft.Chosen.Contains(a.Id)).ToList();
        return chosen.Count == 0
            ? Results.LocalRedirect(draft.Apis())
            : Html.Page<SeveralPage, SeveralModel>(
                new(
                    draft,
                    supplier.Value,
                    chosen,
                    visit.Organisations,
                    input.Organisations,
                    problems
                )
                {
                    Pasted = input.Pasted,
                    LastDay = input.LastDay,
                    Note = input.Note,
                    Refusal = visit.Refusal(Operation.ChangeDelegations),
                },
                PostedForm.StatusOf(problems)
            );
    }
}
