using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.TokenServer.Tests.Errors;

/// <summary>What people do on the portal, done to the rows of a world.</summary>
internal static class Registrations
{
    private static readonly RSA Second = RSA.Create(2048);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    /// <summary>A grant that is signed with another key than the client's first.</summary>
    public static TestGrant SignedWithSecond(this TestGrant grant, string kid) =>
        grant.WithHeader("kid", kid) with
        {
            Key = Second,
        };

    /// <summary>Adds the second key to the client, as long ago as that.</summary>
    public static Task AddKey(this World world, string kid, TimeSpan ago = default) =>
        world.Change(async db =>
        {
            var material = PublicKeyMaterial.FromRsa(Second.ExportParameters(false), kid).Value!;
            var client = await db.Integrations.SingleAsync(Stop);
            Assert.True(client.AddKey(material, Now - ago).Ok);
        });

    /// <summary>Makes another client of the consumer, with the first key; gives its client_id.</summary>
    public static Task<string> AddClient(this World world, IntegrationKind kind) =>
        world.AddClient(Seeding.Consumer, kind, Seeding.Granted);

    /// <summary>Makes a client of another organisation, with the first key; gives its client_id.</summary>
    public static Task<string> AddClientOf(this World world, OrganisationId owner, string scope) =>
        world.AddClient(owner, IntegrationKind.Maskinporten, scope);

    private static async Task<string> AddClient(
        this World world,
        OrganisationId owner,
        IntegrationKind kind,
        string scope
    )
    {
        var client = Integration.Create(
            World.Ver2,
            owner,
            new IntegrationProperties(kind, "another", "test"),
            [ScopeName.Of(scope)],
            Now
        );
        var key = TestGrant.SharedKey.ExportParameters(false);
        Assert.True(client.AddKey(PublicKeyMaterial.FromRsa(key, Seeding.KeyId).Value!, Now).Ok);
        await world.Change(db =>
        {
            db.Integrations.Add(client);
            return Task.CompletedTask;
        });
        return client.ClientId;
    }

    /// <summary>Makes a scope that is open to all integrations of these kinds, or of every kind.</summary>
    public static Task AddScope(this World world, string name, params IntegrationKind[] kinds) =>
        world.Change(db =>
        {
            var properties = new ScopeProperties(new LanguageMap("test"))
            {
                AccessibleForAll = true,
                AllowedKinds = kinds,
            };
            var scope = ScopeName.Of(name);
            db.Scopes.Add(Scope.Create(World.Ver2, scope, Seeding.Provider, properties, Now));
            return Task.CompletedTask;
        });

    /// <summary>Makes a scope with properties of its own and puts it on the client.</summary>
    public static async Task AddScope(this World world, string name, ScopeProperties properties)
    {
        await world.Change(db =>
        {
            var scope = ScopeName.Of(name);
            db.Scopes.Add(Scope.Create(World.Ver2, scope, Seeding.Provider, properties, Now));
            return Task.CompletedTask;
        });
        await world.PutOnClient(name);
    }

    /// <summary>Puts a scope on the client.</summary>
    public static Task PutOnClient(this World world, string scope) =>
        world.Change(async db =>
        {
            var client = await db.Integrations.SingleAsync(Stop);
            client.SetScopes([.. client.Scopes.Select(s => s.Scope), ScopeName.Of(scope)], Now);
        });

    /// <summary>Gives the consumer access to a scope.</summary>
    public static Task GiveAccess(this World world, string scope) =>
        world.Change(async db =>
        {
            var name = ScopeName.Of(scope);
            var found = await db.Scopes.SingleAsync(s => s.Name == name, Stop);
            db.Accesses.Add(ScopeAccess.Grant(found, Seeding.Consumer, Now));
        });

    /// <summary>Changes the one access that the world begins with.</summary>
    public static Task ChangeAccess(this World world, Action<ScopeAccess, DateTimeOffset> change) =>
        world.Change(async db => change(await db.Accesses.SingleAsync(Stop), Now));

    /// <summary>Changes rows as the portal would, in one save.</summary>
    public static async Task Change(this World world, Func<PortvaktDb, Task> change)
    {
        await using var db = world.Store.CreateDbContext();
        await change(db);
        await db.SaveChangesAsync(Stop);
    }
}
