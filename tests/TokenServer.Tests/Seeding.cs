using System.Reflection;
using System.Security.Cryptography;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Scopes;
using Portvakt.Store;
using Portvakt.Store.Keys;

namespace Portvakt.TokenServer.Tests;

/// <summary>The rows of <see cref="World"/>, written as the portal writes them.</summary>
internal static class Seeding
{
    public const string KeyId = "key-1";
    public const string Granted = "demo:granted";
    public const string Open = "demo:open";
    public const string Closed = "demo:closed";

    public static readonly OrganisationId Provider = OrganisationId.Of("0192:889640782");
    public static readonly OrganisationId Consumer = OrganisationId.Of("0192:991825827");

    private static readonly RSA SigningKey = RSA.Create(2048);

    /// <summary>client_id of the seeded client; the same in every test of the process.</summary>
    public const string ClientId = "238259d7-f0ab-4bd5-b253-0f0159375096";

    public static async Task Seed(this StoreConnection store, CancellationToken stop)
    {
        var now = TimeProvider.System.GetUtcNow();
        await using var db = store.CreateDbContext();
        var granted = MakeScope(Granted, now);
        db.Scopes.AddRange(granted, MakeScope(Open, now, open: true), MakeScope(Closed, now));
        db.Accesses.Add(ScopeAccess.Grant(granted, Consumer, now));
        db.Integrations.Add(MakeClient(now));
        db.SigningKeys.Add(MakeSigningKey(now));
        await db.SaveChangesAsync(stop);
    }

    public static Scope MakeScope(string name, DateTimeOffset now, bool open = false) =>
        Scope.Create(
            World.Ver2,
            ScopeName.Of(name),
            Provider,
            new ScopeProperties(new LanguageMap("test")) { AccessibleForAll = open },
            now
        );

    private static Integration MakeClient(DateTimeOffset now)
    {
        var client = Integration.Create(
            World.Ver2,
            Consumer,
            new IntegrationProperties(IntegrationKind.Maskinporten, "client", "test"),
            [.. new[] { Granted, Open, Closed }.Concat(Delegated.Scopes).Select(ScopeName.Of)],
            now
        );
        var material = PublicKeyMaterial.FromRsa(
            TestGrant.SharedKey.ExportParameters(false),
            KeyId
        );
        Assert.True(client.AddKey(material.Value!, now).Ok);
        // The product makes client ids itself; a fixed one lets grants be made before the client is read.
        typeof(Integration)
            .GetProperty(nameof(Integration.ClientId), BindingFlags.Public | BindingFlags.Instance)!
            .SetValue(client, ClientId);
        return client;
    }

    private static StoredSigningKey MakeSigningKey(DateTimeOffset now)
    {
        var key = SigningKey.ExportParameters(false);
        return StoredSigningKey.Create(
            World.Ver2,
            PublicKeyMaterial.Thumbprint(key.Modulus!, key.Exponent!),
            "RS256",
            key.Modulus!,
            key.Exponent!,
            SigningKey.ExportPkcs8PrivateKey(),
            now,
            now
        );
    }
}
