using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>End date and note of an access that stands.</summary>
internal static class ChangeAccessPages
{
    public static async Task<IResult> Get(
        Guid id,
        Guid access,
        Visit visit,
        ReadScope read,
        RemoveAccess accesses,
        CancellationToken cancellation
    )
    {
        var scope = await read.Find(id, visit, cancellation);
        var row = scope is null ? null : await accesses.Find(scope, access, cancellation);
        return row is null ? ScopePages.NotFound() : Form(visit, scope!, row, []);
    }

    public static async Task<IResult> Post(
        Guid id,
        Guid access,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ReadScope read,
        RemoveAccess accesses,
        GrantAccess grant,
        Receipts receipts,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var scope = await read.Find(id, visit, cancellation);
        var row = scope is null ? null : await accesses.Find(scope, access, cancellation);
        if (row is null)
            return ScopePages.NotFound();
        var (lastDay, note) = (form["valid_to"], form["note"]);
        var terms = AccessTerms.Read(lastDay, note, clock.GetUtcNow());
        if (form.Refused is null && !terms.Ok)
            return Form(visit, scope!, row, terms.Problems, lastDay, note);
        var input = new GrantAccessInput(row.Consumer.ToString(), Anyway: true)
        {
            Terms = terms.Value,
            MayStand = true,
            Expected = FormVersion.Of(form),
        };
        var outcome = await form.Submit(() =>
            grant.Handle(scope!, input, visit.Environment, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return Form(visit, scope!, row, outcome.Problems);
        receipts.Leave(http, AccessTermsTexts.Saved.With(row.Label));
        return Results.LocalRedirect(Links.Scope(visit.Environment.Name, id));
    }

    private static IResult Form(
        Visit visit,
        Scope scope,
        AccessRow row,
        IReadOnlyList<Problem> problems
    ) => Form(visit, scope, row, problems, ChangeAccessModel.Typed(row.LastDay), row.Note);

    private static IResult Form(
        Visit visit,
        Scope scope,
        AccessRow row,
        IReadOnlyList<Problem> problems,
        string? lastDay,
        string? note
    ) =>
        Html.Page<ChangeAccessPage, ChangeAccessModel>(
            new(visit.Environment.Name, scope, row, lastDay, note, problems)
            {
                Refusal = visit.Refusal(Operation.GrantAccess),
            },
            PostedForm.StatusOf(problems)
        );
}
