using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.Server.Settings;
using Portvakt.Store;
using Portvakt.Store.Seeding;

namespace Portvakt.Server.Commands;

/// <summary>Makes a client with administration scopes for an organisation, with the accesses that it needs, in one save.</summary>
internal sealed class AdminClientOrder(
    Installation installation,
    StoreConnection store,
    TimeProvider clock
)
{
    /// <summary>What systems that manage their own clients and scopes need.</summary>
    public static readonly IReadOnlyList<string> Ordinary =
    [
        AdministrationScopes.ReadClients,
        AdministrationScopes.WriteClients,
        AdministrationScopes.ReadScopes,
        AdministrationScopes.WriteScopes,
    ];

    public async Task<Outcome<string>> Add(
        string? environmentName,
        string? orgno,
        string keyText,
        IReadOnlyList<string> scopeTexts,
        string? name,
        CancellationToken cancellation
    )
    {
        if (installation.Landscape.Find(environmentName) is not { } environment)
            return Problem.Of(Problems.EnvironmentUnknown, environmentName, Names());
        var number = installation.Numbers.Parse(orgno);
        var key = PastedKeys.Read(keyText);
        var scopes = Scopes(scopeTexts);
        var properties = IntegrationProperties.Read(
            IntegrationKind.Maskinporten,
            name,
            "Made with portvakt admin-client add",
            lifetime: null
        );
        List<Problem> problems =
        [
            .. number.Problems,
            .. key.Problems,
            .. scopes.Problems,
            .. properties.Problems,
        ];
        if (problems.Count > 0)
            return problems;
        var now = clock.GetUtcNow();
        await EnsureScopes(now, cancellation);
        await using var db = store.CreateDbContext();
        var owner = await db.Organisations.FirstOrDefaultAsync(
            o => o.Number == number.Value,
            cancellation
        );
        if (owner is null)
            return Problem.Of(Problems.OrganisationNotCustomer, number.Value.Grouped);
        var actor = Actor.System(Via.CommandLine, Guid.NewGuid().ToString("N"));
        var client = Integration.Create(
            environment.Name,
            owner.Number,
            properties.Value!,
            scopes.Value!,
            now
        );
        var added = client.AddKeys(key.Value!, now);
        if (!added.Ok)
            return Outcome<string>.Failed(added.Problems);
        db.Integrations.Add(client);
        db.Events.Add(IntegrationEvents.Created(client, actor, now));
        db.Events.AddRange(added.Value.Select(k => KeyEvents.Added(client, k, actor, now)));
        await Give(db, environment.Name, owner.Number, scopes.Value!, actor, now, cancellation);
        await db.SaveChangesAsync(cancellation);
        return Told(client, environment, owner, installation.Terms.IsMet(owner.AcceptedTerms, now));
    }

    /// <summary>An installation that has never been served has none of its environments' scopes yet.</summary>
    private Task EnsureScopes(DateTimeOffset now, CancellationToken cancellation) =>
        BuiltIns.Ensure(
            store,
            installation.Landscape,
            installation.OperatorNumber,
            installation.Settings.Operator.Name,
            installation.Terms,
            now,
            cancellation
        );

    /// <summary>Gives access to whatever of the scopes it may not use yet.</summary>
    private static async Task Give(
        PortvaktDb db,
        EnvironmentName environment,
        OrganisationId consumer,
        IReadOnlyList<ScopeName> names,
        Actor actor,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var scopes = await db
            .Scopes.Where(s => s.Environment == environment && names.Contains(s.Name))
            .ToListAsync(cancellation);
        var ids = scopes.ConvertAll(s => s.Id);
        var accesses = await db
            .Accesses.Where(a => a.Consumer == consumer && ids.Contains(a.ScopeId))
            .ToListAsync(cancellation);
        foreach (var scope in scopes)
        {
            var former = accesses.Find(a => a.ScopeId == scope.Id);
            if (former?.HoldsAt(now) == true)
                continue;
            var access = ScopeAccess.Give(former, scope, consumer, new AccessTerms(), now);
            if (former is null)
                db.Accesses.Add(access);
            db.Events.Add(AccessEvents.Granted(scope, access, actor, now));
        }
    }

    private static Outcome<IReadOnlyList<ScopeName>> Scopes(IReadOnlyList<string> texts)
    {
        var words = texts
            .SelectMany(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Distinct()
            .ToList();
        var known = AdministrationScopes.Grantable;
        List<Problem> problems =
        [
            .. words
                .Except(known)
                .Select(word => Problem.Of(Problems.WordUnknown, word, string.Join(", ", known))),
        ];
        return problems.Count > 0 ? problems : words.ConvertAll(ScopeName.Of);
    }

    private static string Told(
        Integration client,
        InstalledEnvironment environment,
        Organisation owner,
        bool termsAccepted
    )
    {
        var terms = termsAccepted
            ? ""
            : $"\nUntil somebody of {owner.Name} has accepted the terms in the portal, it may only read.";
        return $"""
            client_id: {client.ClientId}
            issuer: {environment.Issuer}
            scopes: {string.Join(' ', client.Scopes.Select(s => s.Scope.Value))}
            api: {environment.AdminApi}{SelfService.AdminApi.Base}{terms}
            """;
    }

    private string Names() =>
        string.Join(", ", installation.Landscape.Environments.Select(e => e.Name.Value));
}
