using System.Reflection;
using System.Security.Cryptography;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
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

    private static readonly RSAParameters SigningNumbers = RSA.Create(2048).ExportParameters(true);

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
        var test = new InstalledEnvironment(World.Ver2, EnvironmentKind.Test, "", "");
        var key = RSA.Create();
        key.ImportParameters(SigningNumbers);
        using var made = NewSigningKey.Make(test, key, now);
        return made.Store(World.Ver2, pkcs8 => [.. pkcs8], now, now);
    }
}
