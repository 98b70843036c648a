using System.Globalization;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Registered;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Adds scopes to a client, and takes others off it.</summary>
internal sealed class ChangeScopes(PortvaktDb db, PermittedScopes permitted, TimeProvider clock)
{
    public async Task<Outcome<Integration>> Handle(
        ChangeScopesInput input,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var found = await db.Integrations.Kept(
            environment,
            actor,
            input.ClientId,
            expected: null,
            cancellation
        );
        if (!found.Ok)
            return found;
        var integration = found.Value;
        if (input.Version != integration.Version.ToString(CultureInfo.InvariantCulture))
            return Problem.Of(Problems.ConcurrentChange);
        // What is on the client already may stay there after its access ended: the provider may give it back.
        var kept = integration.Scopes.Select(s => s.Scope).ToList();
        if (input.Added.Count + input.Removed.Count == 0)
            return Problem.At("scopes", Problems.ChoiceMissing);
        var wanted = kept.Select(s => s.Value).Except(input.Removed).Union(input.Added).ToList();
        var chosen = await permitted.Read(
            wanted,
            integration.Kind,
            environment,
            integration.Keeper,
            kept,
            cancellation
        );
        if (!chosen.Ok)
            return Outcome<Integration>.Failed(chosen.Problems);
        var before = IntegrationEvents.Names(integration);
        if (chosen.Value.Select(s => s.Value).ToHashSet().SetEquals(before))
            return integration;
        var now = clock.GetUtcNow();
        integration.SetScopes(chosen.Value, now);
        db.Events.Add(IntegrationEvents.ScopesChanged(integration, before, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? integration
            : Problem.Of(Problems.ConcurrentChange);
    }
}
