using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Prefixes;

/// <summary>Gives an organisation a prefix in one environment.</summary>
internal sealed class GrantPrefix(
    PortvaktDb db,
    Landscape landscape,
    Grantees grantees,
    CheckPrefix check,
    TimeProvider clock
)
{
    /// <param name="seen">The name of which the page has said that it looks like another's.</param>
    public async Task<Outcome<ScopePrefix>> Handle(
        string? typedEnvironment,
        OrganisationId owner,
        string? typed,
        string? seen,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (landscape.Find(typedEnvironment) is not { } environment)
            return Problem.At("environment", Problems.ChoiceMissing);
        var found = await check.Handle(environment.Name, owner, typed, cancellation);
        if (found.Refusal(seen) is { } refusal)
            return refusal;
        var granted = await Add(environment.Name, owner, typed, actor, cancellation);
        if (!granted.Ok)
            return granted;
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? granted
            : Taken(granted.Value.Prefix);
    }

    /// <summary>Adds the prefix, with its event, to the next save; a problem when it cannot be granted.</summary>
    public async Task<Outcome<ScopePrefix>> Add(
        EnvironmentName environment,
        OrganisationId owner,
        string? typed,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var kind = landscape.Find(environment.Value)!.Kind;
        var grantee = await grantees.Find(owner.ToString(), kind, "organisation", cancellation);
        if (!grantee.Ok)
            return Outcome<ScopePrefix>.Failed(grantee.Problems);
        var now = clock.GetUtcNow();
        var prefix = ScopePrefix.Grant(environment, typed, owner, now);
        if (!prefix.Ok)
            return prefix;
        var word = prefix.Value.Prefix;
        var isTaken = await db.Prefixes.AnyAsync(
            p => p.Environment == environment && p.Prefix == word,
            cancellation
        );
        if (isTaken)
            return Taken(word);
        db.Prefixes.Add(prefix.Value);
        db.Events.Add(
            Event.Of(EventType.PrefixGranted, actor, now, word, environment.Value, owner)
        );
        return prefix;
    }

    private static Problem Taken(string word) => Problem.At("prefix", Problems.PrefixTaken, word);
}
