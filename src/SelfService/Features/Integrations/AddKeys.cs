using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Integrations;

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
        var pasted = PastedKeys.Read(input.Pasted, input.TakesCertificates);
        if (input.OnlyOne && pasted.Value?.Count > 1)
            return Problem.At("key", Problems.ListTooLong, 1);
        if (!pasted.Ok)
            return Outcome<IReadOnlyList<PublicKey>>.Failed(pasted.Problems);
        var found = await db.Integrations.Kept(
            environment,
            actor,
            input.ClientId,
            input.Expected,
            cancellation
        );
        if (!found.Ok)
            return Outcome<IReadOnlyList<PublicKey>>.Failed(found.Problems);
        var integration = found.Value;
        var now = clock.GetUtcNow();
        var added = integration.AddKeys(pasted.Value, now);
        if (!added.Ok)
            return added;
        foreach (var key in added.Value)
            db.Events.Add(KeyEvents.Added(integration, key, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? added
            : Problem.Of(Problems.ConcurrentChange);
    }
}
