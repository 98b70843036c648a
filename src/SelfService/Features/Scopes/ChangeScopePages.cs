using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>"Endre" on a scope. A change that hits clients is saved at the second word only.</summary>
internal static class ChangeScopePages
{
    /// <summary>The conflicts that whoever sends the form has seen.</summary>
    public const string Anyway = "likevel";

    public static async Task<IResult> Get(
        Guid id,
        Visit visit,
        ReadScope read,
        FindConflicts conflicts,
        CancellationToken cancellation
    )
    {
        if (await read.Find(id, visit, cancellation) is not { } scope)
            return ScopePages.NotFound();
        return Page(
            Form(visit, scope, ScopeForm.Stored(scope), []) with
            {
                Standing = await conflicts.In(scope, cancellation),
            }
        );
    }

    public static async Task<IResult> Post(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ReadScope read,
        ChangeScope change,
        FindConflicts conflicts,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        if (await read.Find(id, visit, cancellation) is not { } scope)
            return ScopePages.NotFound();
        var (environment, tags) = (visit.Environment, ScopeForm.Tags(scope));
        var values = ScopeForm.Posted(form, tags);
        var input = ScopeForm.Read(values, environment);
        var asked = await Asked(scope, input, environment, conflicts, cancellation);
        var seen = form.All(Anyway);
        if (form.Refused is null && asked.Any(c => !seen.Contains(c.Word)))
            return Page(Form(visit, scope, values, []) with { Conflicts = asked });
        var outcome = await form.Submit(() =>
            change.Handle(
                scope.Name.Value,
                input,
                FormVersion.Of(form),
                environment,
                visit.Actor,
                cancellation
            )
        );
        if (outcome.Ok)
        {
            receipts.Leave(http, ChangeScopeTexts.Saved.With(scope.Name));
            return Results.LocalRedirect(Links.Scope(environment.Name, id));
        }
        // After somebody else's change the form shows what is stored now, which is what must be looked at.
        var stale = outcome.Problems[0].Code == Problems.ConcurrentChange;
        var shown = stale ? ScopeForm.Stored(scope) : values;
        return Page(Form(visit, scope, shown, ScopeForm.Told(outcome.Problems)));
    }

    private static async Task<IReadOnlyList<ScopeConflict>> Asked(
        Scope scope,
        ScopeInput input,
        InstalledEnvironment environment,
        FindConflicts conflicts,
        CancellationToken cancellation
    )
    {
        var wanted = ScopePropertiesReader.Read(input.Properties, environment, scope.Visibility);
        return wanted.Ok ? await conflicts.Of(scope, wanted.Value, cancellation) : [];
    }

    private static ChangeScopeModel Form(
        Visit visit,
        Scope scope,
        ScopeFieldValues values,
        IReadOnlyList<Problem> problems
    ) =>
        new(visit.Environment, scope, values, problems)
        {
            Tags = ScopeForm.Tags(scope),
            Refusal = visit.Refusal(Operation.ChangeScope),
        };

    private static IResult Page(ChangeScopeModel model) =>
        Html.Page<ChangeScopePage, ChangeScopeModel>(
            model,
            model.Conflicts.Count > 0
                ? StatusCodes.Status409Conflict
                : PostedForm.StatusOf(model.Problems)
        );
}
