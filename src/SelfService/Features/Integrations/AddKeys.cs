using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What was pasted under "Egne public nøkler". Its text may hold a private key until it has been read.</summary>
internal sealed record AddKeysInput(string ClientId, string? Pasted)
{
    /// <summary>A record prints its members; this one must never reach a log.</summary>
    public override string ToString() => nameof(AddKeysInput);
}

/// <summary>Registers the pasted public keys on a client: all of them, or none when one is refused.</summary>
internal sealed class AddKeys(PortvaktDb db, TimeProvider clock)
{
    public async Task<Outcome<IReadOnlyList<PublicKey>>> Handle(
        AddKeysInput input,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        // Read before anything is looked up, so that a private key is refused whatever else is wrong.
        var pasted = PastedKeys.Read(input.Pasted);
        if (!pasted.Ok)
            return Outcome<IReadOnlyList<PublicKey>>.Failed(pasted.Problems);
        if (
            actor.Organisation is not { } owner
            || await db.Integrations.Own(environment, owner, input.ClientId, cancellation)
                is not { } integration
        )
            return Problem.Of(Problems.NotFound);
        var now = clock.GetUtcNow();
        var added = integration.AddKeys(pasted.Value, now);
        if (!added.Ok)
            return added;
        foreach (var key in added.Value)
            db.Events.Add(IntegrationEvents.KeyAdded(integration, key, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? added
            : Problem.Of(Problems.ConcurrentChange);
    }
}
