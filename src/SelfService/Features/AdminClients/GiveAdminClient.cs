using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Noticing;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.AdminClients;

/// <summary>
/// Makes a client with administration scopes for an organisation, with the accesses that it needs, its events and the mail
/// about it, in one save. The page and <c>portvakt admin-client add</c> share it.
/// </summary>
public sealed class GiveAdminClient
{
    private readonly PortvaktDb db;
    private readonly Grantees grantees;
    private readonly AdminClientMail mail;
    private readonly TimeProvider clock;

    internal GiveAdminClient(
        PortvaktDb db,
        Grantees grantees,
        AdminClientMail mail,
        TimeProvider clock
    )
    {
        this.db = db;
        this.grantees = grantees;
        this.mail = mail;
        this.clock = clock;
    }

    /// <summary>What systems that manage their own clients and scopes need.</summary>
    public static IReadOnlyList<string> Ordinary { get; } =
    [
        AdministrationScopes.ReadClients,
        AdministrationScopes.WriteClients,
        AdministrationScopes.ReadScopes,
        AdministrationScopes.WriteScopes,
    ];

    /// <summary>The use case without the portal around it, for the command line.</summary>
    public static GiveAdminClient At(
        PortvaktDb db,
        Grantees grantees,
        NoticeSettings notices,
        PortalAddress portal,
        TimeProvider clock
    ) =>
        new(
            db,
            grantees,
            new AdminClientMail(
                new Noticer(db, new NoticeReaders(db, notices, clock), portal, clock)
            ),
            clock
        );

    /// <param name="description">What the organisation reads about it in its list of integrations.</param>
    public async Task<Outcome<GivenAdminClient>> Handle(
        AdminClientInput input,
        string description,
        Actor actor,
        CancellationToken cancellation
    )
    {
        // Read before anything is looked up, so that a private key is refused whatever else is wrong.
        var key = PastedKeys.Read(input.Key);
        var owner = await Owner(input, cancellation);
        var properties = IntegrationProperties.Read(
            IntegrationKind.Maskinporten,
            input.Name,
            description,
            lifetime: null
        );
        var scopes = Scopes(input.Scopes);
        List<Problem> problems =
        [
            .. owner.Problems,
            .. properties.Problems,
            .. key.Problems,
            .. scopes.Problems,
        ];
        if (problems.Count > 0)
            return problems;
        var now = clock.GetUtcNow();
        var client = Integration.Create(
            input.Environment!.Name,
            owner.Value!.Number,
            properties.Value!,
            scopes.Value!,
            now
        );
        var added = client.AddKeys(key.Value!, now);
        if (!added.Ok)
            return Outcome<GivenAdminClient>.Failed(added.Problems);
        db.Integrations.Add(client);
        db.Events.Add(IntegrationEvents.Created(client, actor, now));
        db.Events.AddRange(added.Value.Select(k => KeyEvents.Added(client, k, actor, now)));
        await GiveAccess(client, scopes.Value!, actor, now, cancellation);
        await mail.Given(client, owner.Value, cancellation);
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? new GivenAdminClient(client, owner.Value)
            : Problem.Of(Problems.ConcurrentChange);
    }

    /// <summary>Whoever gets it must be registered here, and be one that something new may be given to.</summary>
    private async Task<Outcome<Organisation>> Owner(
        AdminClientInput input,
        CancellationToken cancellation
    )
    {
        const string field = "organisation";
        if (input.Environment is not { } environment)
            return Problem.At("environment", Problems.ChoiceMissing);
        var grantee = await grantees.Find(
            input.Organisation,
            environment.Kind,
            field,
            cancellation
        );
        if (!grantee.Ok)
            return Outcome<Organisation>.Failed(grantee.Problems);
        var number = grantee.Value.Number;
        return
            await db.Organisations.FirstOrDefaultAsync(o => o.Number == number, cancellation)
                is { } owner
            ? owner
            : Problem.At(field, Problems.OrganisationNotCustomer, number.Grouped);
    }

    private static Outcome<IReadOnlyList<ScopeName>> Scopes(IReadOnlyList<string> texts)
    {
        var known = AdministrationScopes.Grantable;
        var words = texts
            .SelectMany(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Distinct()
            .ToList();
        if (words.Count == 0)
            return Problem.At("scopes", Problems.ChoiceMissing);
        List<Problem> problems =
        [
            .. words
                .Except(known)
                .Select(word =>
                    Problem.At("scopes", Problems.WordUnknown, word, string.Join(", ", known))
                ),
        ];
        return problems.Count > 0 ? problems : words.ConvertAll(ScopeName.Of);
    }

    /// <summary>Gives its organisation access to whatever of the scopes it may not use yet.</summary>
    private async Task GiveAccess(
        Integration client,
        IReadOnlyList<ScopeName> names,
        Actor actor,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var (environment, consumer) = (client.Environment, client.Owner);
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
}
