using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>
/// Replaces everything that can be chosen about a scope; what is left out goes back to its default. Sending what is there
/// changes nothing, so that tools may send the same again and again.
/// </summary>
internal sealed class ChangeScope(PortvaktDb db, SwitchScope switching, TimeProvider clock)
{
    public async Task<Outcome<Scope>> Handle(
        string name,
        ScopeInput input,
        VersionCheck? expected,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var found = await db.Scopes.Own(environment, actor, name, expected, cancellation);
        if (!found.Ok)
            return found;
        var scope = found.Value;
        var properties = ScopePropertiesReader.Read(
            input.Properties,
            environment,
            scope.Visibility
        );
        var introduction = scope.Introduction.With(input.Introduction);
        List<Problem> problems =
        [
            .. Fixed(scope.Name, input),
            .. properties.Problems,
            .. introduction.Problems,
        ];
        if (problems.Count > 0)
            return problems;
        Replace(scope, properties.Value!, introduction.Value!, actor);
        await switching.Carry(scope, input.Active, actor, cancellation);
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? scope
            : Problem.Of(Problems.ConcurrentChange);
    }

    private void Replace(
        Scope scope,
        ScopeProperties properties,
        ScopeIntroduction introduction,
        Actor actor
    )
    {
        var before = ScopeEvents.Facts(scope);
        if (ScopeEvents.Facts(properties, introduction) == before)
            return;
        var now = clock.GetUtcNow();
        scope.Change(properties, now, introduction);
        db.Events.Add(ScopeEvents.Changed(scope, before, actor, now));
    }

    /// <summary>What cannot be changed may be sent along as long as it is the same.</summary>
    private static IEnumerable<Problem> Fixed(ScopeName name, ScopeInput input)
    {
        if (PlainText.Optional(input.Prefix) is { } prefix && prefix != name.Prefix)
            yield return Problem.At("prefix", Problems.ScopeNameFixed, name.Value);
        if (PlainText.Optional(input.Subscope) is { } subscope && subscope != name.Subscope)
            yield return Problem.At("subscope", Problems.ScopeNameFixed, name.Value);
    }
}
