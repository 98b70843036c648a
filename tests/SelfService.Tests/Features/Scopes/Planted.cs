using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Tests.Features.Scopes;

/// <summary>A scope of a test's own, put straight into the store.</summary>
internal sealed record Planted(TestServer Server, Scope Scope)
{
    public const string Provider = "kari@fjelltake.example";
    public const string SomebodyElse = "ola@skattemake.example";

    /// <summary>A municipality of the demo's register.</summary>
    public static readonly OrganisationId Consumer = OrganisationId.Of("0192:314308425");

    /// <summary>What a scope of a test has unless it says otherwise.</summary>
    public static readonly ScopeProperties Properties = new(new LanguageMap("A scope of a test"));

    private static readonly OrganisationId Owner = OrganisationId.Of("0192:312045109");

    public string Page => $"/{Scope.Environment}/mine-api/{Scope.Id}";

    public static string NewSubscope() => $"test/{Guid.NewGuid():n}.read";

    public static async Task<Planted> In(
        TestServer server,
        string environment = "ver2",
        OrganisationId? consumer = null,
        ScopeProperties? properties = null
    )
    {
        var now = DateTimeOffset.UnixEpoch.AddYears(56);
        var scope = Scope.Create(
            EnvironmentName.Of(environment),
            ScopeName.Create("fjelltake", NewSubscope()).Value,
            Owner,
            properties ?? Properties,
            now
        );
        await using var db = server.Db();
        db.Scopes.Add(scope);
        if (consumer is { } granted)
            db.Accesses.Add(ScopeAccess.Grant(scope, granted, now));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return new Planted(server, scope);
    }

    /// <summary>All accesses to it, removed ones too.</summary>
    public async Task<List<ScopeAccess>> Accesses()
    {
        await using var db = Server.Db();
        return await db
            .Accesses.Where(a => a.ScopeId == Scope.Id)
            .ToListAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The scope as it is stored now.</summary>
    public async Task<Scope> Stored()
    {
        await using var db = Server.Db();
        return await db.Scopes.SingleAsync(
            s => s.Id == Scope.Id,
            TestContext.Current.CancellationToken
        );
    }

    /// <summary>The mails of deeds that name it, sent or waiting; not those of a job, which come when they come.</summary>
    public async Task<List<OutgoingMail>> Mails()
    {
        await using var db = Server.Db();
        var name = Scope.Name.Value;
        return await db
            .OutgoingMails.Where(m => m.Once == null && m.Subject.Contains(name))
            .ToListAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>An active client of an organisation that has the scope.</summary>
    public async Task<Integration> Client(
        OrganisationId owner,
        int? lifetime = null,
        IntegrationKind kind = IntegrationKind.Maskinporten
    )
    {
        var integration = Integration.Create(
            Scope.Environment,
            owner,
            new IntegrationProperties(kind, "Of a test", "Of a test") { TokenLifetime = lifetime },
            [Scope.Name],
            DateTimeOffset.UnixEpoch.AddYears(56)
        );
        await using var db = Server.Db();
        db.Integrations.Add(integration);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return integration;
    }

    /// <summary>The types of the events about it, in order.</summary>
    public Task<List<Event>> Events() => Events(Server, Scope.Name.Value);

    public static async Task<List<Event>> Events(TestServer server, string scope)
    {
        await using var db = server.Db();
        return await db
            .Events.Where(e => e.Subject == scope)
            .OrderBy(e => e.Sequence)
            .ToListAsync(TestContext.Current.CancellationToken);
    }
}
