using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Registered;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Finds the scopes that can be put on a client; the search is done by the database.</summary>
internal sealed class OfferScopes(PortvaktDb db, JudgeScopes judge)
{
    /// <summary>Most in one group; whoever looks for another searches.</summary>
    public const int Most = 50;

    // Some are not for this kind of client, which only the rule in Domain tells.
    private const int Fetched = 4 * Most;

    /// <param name="user">Whose accesses count: the keeper's of the client.</param>
    /// <param name="query">A part of the scope's or its provider's name; empty for all.</param>
    /// <param name="present">What is on the client already.</param>
    public async Task<ScopesOffered> Handle(
        InstalledEnvironment environment,
        OrganisationId user,
        IntegrationKind kind,
        string query,
        IReadOnlyCollection<ScopeName> present,
        CancellationToken cancellation
    )
    {
        if (kind == IntegrationKind.Krr)
            return Nothing;
        var found = await Matching(environment.Name, query, cancellation);
        var others = found.Where(s => s.Owner != user && s.Visibility == Visibility.Public);
        var own = found.Where(s =>
            s.Owner == user || db.Accesses.Any(a => a.ScopeId == s.Id && a.Consumer == user)
        );
        var names = (await judge.Delegated(environment, user, cancellation)).ToList();
        return new ScopesOffered(
            await Group(own, ScopeStanding.Own, ScopeStanding.Granted),
            await Group(others.Where(s => s.AccessibleForAll), ScopeStanding.ForAll),
            names.Count == 0
                ? ScopeGroup.Empty
                : await Group(found.Where(s => names.Contains(s.Name)), ScopeStanding.Delegated),
            query.Length == 0
                ? ScopeGroup.Empty
                : await Group(
                    others.Where(s => !s.AccessibleForAll),
                    ScopeStanding.NotGranted,
                    ScopeStanding.Ended
                ),
            SignIn(kind, query, present)
        );

        async Task<ScopeGroup> Group(IQueryable<Scope> scopes, params ScopeStanding[] wanted)
        {
            var some = await scopes.OrderBy(s => s.Name).Take(Fetched).ToListAsync(cancellation);
            var offers = await judge.Of(some, environment, user, kind, cancellation);
            List<ScopeOffer> fitting =
            [
                .. offers.Where(o => wanted.Contains(o.Standing) && !present.Contains(o.Name)),
            ];
            return new ScopeGroup(
                [.. fitting.Take(Most)],
                fitting.Count > Most || some.Count == Fetched
            );
        }
    }

    private static ScopesOffered Nothing { get; } =
        new(
            ScopeGroup.Empty,
            ScopeGroup.Empty,
            ScopeGroup.Empty,
            ScopeGroup.Empty,
            ScopeGroup.Empty
        );

    private async Task<IQueryable<Scope>> Matching(
        EnvironmentName environment,
        string query,
        CancellationToken cancellation
    )
    {
        // The service desk puts administration scopes on clients; nobody does it for themselves.
        var administration = $"{AdministrationScopes.Prefix}:";
        var active = db
            .Scopes.AsNoTracking()
            .Where(s => s.Environment == environment && s.Active)
            .Where(s => !((string)(object)s.Name).StartsWith(administration));
        if (query.Length == 0)
            return active;
        var (small, capital) = (query.ToLowerInvariant(), query.ToUpperInvariant());
        var owners = await db
            .Organisations.Where(o => o.Name.Contains(query) || o.Name.Contains(capital))
            .Select(o => o.Number)
            .ToListAsync(cancellation);
        return active.Where(s =>
            ((string)(object)s.Name).Contains(small) || owners.Contains(s.Owner)
        );
    }

    private static ScopeGroup SignIn(
        IntegrationKind kind,
        string query,
        IReadOnlyCollection<ScopeName> present
    ) =>
        kind.IsLogin()
            ? new ScopeGroup(
                [
                    .. ScopeName
                        .SignInWords.Select(ScopeName.Of)
                        .Where(n => !present.Contains(n))
                        .Where(n => n.Value.Contains(query, StringComparison.OrdinalIgnoreCase))
                        .Select(n => new ScopeOffer(n, ScopeStanding.ForAll, null, "", null)),
                ],
                false
            )
            : ScopeGroup.Empty;
}
