using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>The pages that ask before a scope ends and before it works again.</summary>
internal static class SwitchScopePages
{
    public static Task<IResult> GetOff(
        Guid id,
        Visit visit,
        ReadScope read,
        FindAffected affected,
        CancellationToken cancellation
    ) => Ask(id, active: false, visit, read, affected, cancellation);

    public static Task<IResult> GetOn(
        Guid id,
        Visit visit,
        ReadScope read,
        FindAffected affected,
        CancellationToken cancellation
    ) => Ask(id, active: true, visit, read, affected, cancellation);

    public static Task<IResult> PostOff(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ReadScope read,
        FindAffected affected,
        SwitchScope switching,
        Receipts receipts,
        CancellationToken cancellation
    ) => Switch(id, false, form, http, visit, read, affected, switching, receipts, cancellation);

    public static Task<IResult> PostOn(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ReadScope read,
        FindAffected affected,
        SwitchScope switching,
        Receipts receipts,
        CancellationToken cancellation
    ) => Switch(id, true, form, http, visit, read, affected, switching, receipts, cancellation);

    private static async Task<IResult> Ask(
        Guid id,
        bool active,
        Visit visit,
        ReadScope read,
        FindAffected affected,
        CancellationToken cancellation
    ) =>
        await read.Find(id, visit, cancellation) is { } scope
            ? Page(scope, active, await affected.Handle(scope, cancellation), [], visit)
            : ScopePages.NotFound();

    private static async Task<IResult> Switch(
        Guid id,
        bool active,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ReadScope read,
        FindAffected affected,
        SwitchScope switching,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        if (await read.Find(id, visit, cancellation) is not { } scope)
            return ScopePages.NotFound();
        var outcome = await form.Submit(() =>
            switching.Handle(
                scope.Name.Value,
                active,
                FormVersion.Of(form),
                visit.Environment,
                visit.Actor,
                cancellation
            )
        );
        if (!outcome.Ok)
        {
            var now = await affected.Handle(scope, cancellation);
            return Page(scope, active, now, outcome.Problems, visit);
        }
        var words = active ? ChangeScopeTexts.Reactivated : ChangeScopeTexts.Deactivated;
        receipts.Leave(http, words.With(scope.Name));
        return Results.LocalRedirect(Links.Scope(visit.Environment.Name, id));
    }

    private static IResult Page(
        Scope scope,
        bool active,
        IReadOnlyList<AffectedConsumer> affected,
        IReadOnlyList<Problem> problems,
        Visit visit
    ) =>
        Html.Page<SwitchScopePage, SwitchScopeModel>(
            new(scope, active, affected, problems)
            {
                Refusal = visit.Refusal(Operation.ChangeScope),
            },
            PostedForm.StatusOf(problems)
        );
}
