using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Registers the pasted public keys on a client: all of them, or none when one is refused.</summary>
internal sealed class AddKeys(KeptIntegrations kept)
{
    public async Task<Outcome<IReadOnlyList<PublicKey>>> Handle(
        AddKeysInput input,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        // Read before anything is looked up, so that a private key is refused whatever else is wrong.
        var pasted = PastedKeys.Read(input.Pasted, input.LocksToCertificate);
        if (input.OnlyOne && pasted.Value?.Count > 1)
            return Problem.At("key", Problems.ListTooLong, 1);
        if (!pasted.Ok)
            return Outcome<IReadOnlyList<PublicKey>>.Failed(pasted.Problems);
        return await kept.Change<IReadOnlyList<PublicKey>>(
            input.ClientId,
            input.Expected,
            environment,
            actor,
            (integration, now, events) =>
            {
                var added = integration.AddKeys(pasted.Value, now);
                foreach (var key in added.Value ?? [])
                    events.Add(KeyEvents.Added(integration, key, actor, now));
                return added;
            },
            cancellation
        );
    }
}
