using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Registered;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Makes a scope under one of the organisation's own prefixes.</summary>
internal sealed class CreateScope(PortvaktDb db, ReadyForProduction ready, TimeProvider clock)
{
    public async Task<Outcome<Scope>> Handle(
        ScopeInput input,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var owner = actor.Organisation!.Value;
        var prefixes = await db.Prefixes.Of(owner, environment.Name, cancellation);
        var problems = new List<Problem>();
        if (!prefixes.Contains(input.Prefix ?? ""))
            problems.Add(Problem.At("prefix", Problems.PrefixNotYours));
        var name = ScopeName.Create(input.Prefix ?? "", input.Subscope);
        problems.AddRange(name.Problems);
        var properties = ScopePropertiesReader.Read(input.Properties, environment);
        problems.AddRange(properties.Problems);
        var introduction = ScopeIntroduction.None.With(input.Introduction);
        problems.AddRange(introduction.Problems);
        if (problems.Count > 0)
            return problems;
        if (await ready.Missing(owner, environment, cancellation) is [var missing, ..])
            return missing;
        var now = clock.GetUtcNow();
        var scope = Scope.Create(
            environment.Name,
            name.Value,
            owner,
            properties.Value!,
            now,
            introduction.Value
        );
        db.Scopes.Add(scope);
        db.Events.Add(ScopeEvents.Created(scope, actor, now));
        if (input.Active == false)
        {
            scope.Deactivate(now);
            db.Events.Add(ScopeEvents.Switched(scope, actor, now));
        }
        // The unique name is the rule: somebody may have made the same scope a moment ago.
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? scope
            : Problem.At("subscope", Problems.ScopeExists, scope.Name.Value);
    }
}
