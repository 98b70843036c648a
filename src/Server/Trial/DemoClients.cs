using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Scopes;
using Portvakt.Server.Keys;
using Portvakt.Store;

namespace Portvakt.Server.Trial;

/// <summary>A client of the demo with the private key that only its .env file holds.</summary>
internal sealed record DemoClient(Integration Integration, string PrivateJwk);

/// <summary>The three clients of the demo, in environment ver2.</summary>
internal static class DemoClients
{
    /// <summary>The scopes of the administration client, in the order that its .env file lists them.</summary>
    public const string Administration =
        "idporten:dcr.read idporten:dcr.write idporten:scopes.write idporten:scopes.read";

    public static DemoClient Consumer(
        PortvaktDb db,
        EnvironmentName environment,
        RSA rsa,
        DateTimeOffset now
    ) =>
        Plant(
            db,
            environment,
            DemoOrganisations.Fossekall,
            "Demo: konsument",
            DemoScopes.Consumed,
            rsa,
            now
        );

    /// <summary>The client of a supplier, which acts for a customer by delegation and as a system user.</summary>
    public static DemoClient Supplier(
        PortvaktDb db,
        EnvironmentName environment,
        RSA rsa,
        DateTimeOffset now
    ) =>
        Plant(
            db,
            environment,
            DemoOrganisations.Pingvin,
            "Demo: leverandør",
            DemoScopes.Delegable,
            rsa,
            now
        );

    /// <summary>The administration client; its organisation is granted the administration scopes.</summary>
    public static async Task<DemoClient> Administrator(
        PortvaktDb db,
        EnvironmentName environment,
        RSA rsa,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var names = Administration.Split(' ').Select(ScopeName.Of).ToList();
        var scopes = await db
            .Scopes.Where(s => s.Environment == environment && names.Contains(s.Name))
            .ToListAsync(cancellation);
        foreach (var scope in scopes)
            db.Accesses.Add(ScopeAccess.Grant(scope, DemoOrganisations.Fjelltake.Id, now));
        return Plant(
            db,
            environment,
            DemoOrganisations.Fjelltake,
            "Demo: selvbetjening",
            Administration,
            rsa,
            now
        );
    }

    private static DemoClient Plant(
        PortvaktDb db,
        EnvironmentName environment,
        DemoOrganisation owner,
        string name,
        string scopes,
        RSA rsa,
        DateTimeOffset now
    )
    {
        var properties = new IntegrationProperties(
            IntegrationKind.Maskinporten,
            name,
            "Laget sammen med prøveinstallasjonen"
        );
        var integration = Integration.Create(
            environment,
            owner.Id,
            properties,
            scopes.Split(' ').Select(ScopeName.Of),
            now
        );
        var key = PublicKeyMaterial.FromRsa(rsa.ExportParameters(false)).Value!;
        _ =
            integration.AddKey(key, now).Value
            ?? throw new InvalidOperationException("demo key refused");
        db.Integrations.Add(integration);
        return new DemoClient(integration, PrivateJwk.Write(rsa, key.Kid));
    }
}
