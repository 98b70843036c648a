using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations.Keys;

/// <summary>Registers an enterprise certificate that passes every check: its key, locked to it.</summary>
internal sealed class AddCertificate(KeptIntegrations kept, ExamineCertificate examine)
{
    public Task<Outcome<PublicKey>> Handle(
        string clientId,
        string? text,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    ) =>
        kept.Change<PublicKey>(
            clientId,
            expected: null,
            environment,
            actor,
            (integration, now, events) =>
            {
                var examined = examine.Handle(text, integration, environment);
                if (!examined.Ok)
                    return Outcome<PublicKey>.Failed(examined.Problems);
                if (examined.Value.Examination.Problem is { } problem)
                    return problem;
                // A certificate that passes has a key that does.
                var added = integration.AddKey(examined.Value.Key!, now);
                if (!added.Ok)
                    return added
                        .Problems.Select(found => found with { Field = "certificate" })
                        .ToList();
                events.Add(KeyEvents.Added(integration, added.Value, actor, now));
                return added;
            },
            cancellation
        );
}
