using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>"Angre": where the receipt of a removal leads.</summary>
internal static class RestoreAccessPages
{
    public static async Task<IResult> Get(
        Guid id,
        Guid access,
        Visit visit,
        ReadScope read,
        RestoreAccess restore,
        CancellationToken cancellation
    )
    {
        var scope = await read.Find(id, visit, cancellation);
        var row = scope is null ? null : await restore.Find(scope, access, cancellation);
        return row is null ? ScopePages.NotFound() : Ask(visit, scope!, row, []);
    }

    public static async Task<IResult> Post(
        Guid id,
        Guid access,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ReadScope read,
        RestoreAccess restore,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var scope = await read.Find(id, visit, cancellation);
        var row = scope is null ? null : await restore.Find(scope, access, cancellation);
        if (row is null)
            return ScopePages.NotFound();
        var outcome = await form.Submit(() =>
            restore.Handle(scope!, access, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return Ask(visit, scope!, row, outcome.Problems);
        receipts.Leave(http, AccessTermsTexts.Restored.With(row.Label, scope!.Name));
        return Results.LocalRedirect(Links.Scope(visit.Environment.Name, id));
    }

    private static IResult Ask(
        Visit visit,
        Scope scope,
        AccessRow row,
        IReadOnlyList<Problem> problems
    ) =>
        Html.Page<RestoreAccessPage, RemoveAccessModel>(
            new(visit.Environment.Name, scope, row, problems)
            {
                Refusal = visit.Refusal(Operation.GrantAccess),
            },
            PostedForm.StatusOf(problems)
        );
}
