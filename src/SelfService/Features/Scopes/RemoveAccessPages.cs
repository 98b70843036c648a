using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>The page before an access is taken away, and the deed.</summary>
internal static class RemoveAccessPages
{
    public static async Task<IResult> Get(
        Guid id,
        Guid access,
        Visit visit,
        ReadScope read,
        RemoveAccess remove,
        CancellationToken cancellation
    )
    {
        var scope = await read.Find(id, visit, cancellation);
        var row = scope is null ? null : await remove.Find(scope, access, cancellation);
        return row is null ? ScopePages.NotFound() : Confirm(visit, scope!, row, []);
    }

    public static async Task<IResult> Post(
        Guid id,
        Guid access,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ReadScope read,
        RemoveAccess remove,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var scope = await read.Find(id, visit, cancellation);
        var row = scope is null ? null : await remove.Find(scope, access, cancellation);
        if (row is null)
            return ScopePages.NotFound();
        var outcome = await form.Submit(() =>
            remove.Handle(scope!, access, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return Confirm(visit, scope!, row, outcome.Problems);
        receipts.Leave(
            http,
            AccessTexts.Removed.With(row.Label, scope!.Name),
            Links.RestoreAccess(visit.Environment.Name, id, access),
            AccessTermsTexts.Undo
        );
        return Results.LocalRedirect(Links.Scope(visit.Environment.Name, id));
    }

    private static IResult Confirm(
        Visit visit,
        Scope scope,
        AccessRow row,
        IReadOnlyList<Problem> problems
    ) =>
        Html.Page<RemoveAccessPage, RemoveAccessModel>(
            new(visit.Environment.Name, scope, row, problems)
            {
                Refusal = visit.Refusal(Operation.RemoveAccess),
            },
            PostedForm.StatusOf(problems)
        );
}
