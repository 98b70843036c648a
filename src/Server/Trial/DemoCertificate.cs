using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Scopes;
using Portvakt.Server.Keys;
using Portvakt.Store;

namespace Portvakt.Server.Trial;

/// <summary>A client of the demo without keys, and its organisation's certificate from the test authority.</summary>
internal static class DemoCertificate
{
    private static readonly DemoOrganisation Owner = DemoOrganisations.Lynghei;

    public static async Task Plant(
        PortvaktDb db,
        DemoFiles files,
        TestCa ca,
        InstalledEnvironment environment,
        KeysAhead keys,
        DateTimeOffset now
    )
    {
        var client = Integration.Create(
            environment.Name,
            Owner.Id,
            new IntegrationProperties(
                IntegrationKind.Maskinporten,
                "Demo: virksomhetssertifikat",
                "Laget sammen med prøveinstallasjonen"
            ),
            [ScopeName.Of(DemoScopes.Consumed)],
            now
        );
        db.Integrations.Add(client);
        using var key = await keys.Take();
        var order = new TestCaOrder(Owner.Id, Owner.Name);
        using var certificate = TestCaIssuing.Issue(ca, order, key, now);
        files.Certificate(environment, client, certificate);
    }
}
