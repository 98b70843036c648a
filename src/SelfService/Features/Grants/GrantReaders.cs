using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Registered;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>
/// Who may read what about a refusal: the client's owner, its supplier and the operator all of it, a scope's owner what
/// concerns the scope, anybody else nothing.
/// </summary>
internal sealed class GrantReaders(PortvaktDb db)
{
    /// <summary>Whether the actor may read everything about a client.</summary>
    public async Task<bool> SeeClient(
        InstalledEnvironment environment,
        Actor actor,
        string clientId,
        CancellationToken cancellation
    ) =>
        actor.IsOperator
        || May(Operation.ReadIntegrations, environment, actor)
            && !clientId.Contains('\0')
            && await db
                .Integrations.AsNoTracking()
                .ReachedBy(environment, Permissions.Reaching(actor, Operation.ReadIntegrations))
                .AnyAsync(i => i.ClientId == clientId, cancellation);

    /// <summary>Those of some scopes that are the actor's own.</summary>
    public async Task<IReadOnlyList<string>> OwnScopes(
        InstalledEnvironment environment,
        Actor actor,
        IEnumerable<string> names,
        CancellationToken cancellation
    )
    {
        if (actor.Organisation is not { } owner || !May(Operation.ReadScopes, environment, actor))
            return [];
        var (name, wanted) = (environment.Name, Readable(names));
        var own = await db
            .Scopes.Where(s => s.Environment == name && wanted.Contains(s.Name) && s.Owner == owner)
            .Select(s => s.Name)
            .ToListAsync(cancellation);
        return own.ConvertAll(scope => scope.Value);
    }

    /// <summary>Whether the actor's organisation can know of a scope at all.</summary>
    public async Task<bool> SeeScope(
        InstalledEnvironment environment,
        Actor actor,
        string scope,
        CancellationToken cancellation
    )
    {
        if (actor.IsOperator)
            return true;
        var (name, wanted) = (environment.Name, Readable([scope]));
        return actor.Organisation is { } user
            && await db
                .Scopes.Where(s => s.Environment == name && wanted.Contains(s.Name))
                .VisibleTo(user, db.Accesses)
                .AnyAsync(cancellation);
    }

    /// <summary>Whose an active client is, whoever asks; null when there is none.</summary>
    public async Task<OrganisationId?> OwnerOf(
        InstalledEnvironment environment,
        string clientId,
        CancellationToken cancellation
    )
    {
        if (clientId.Contains('\0'))
            return null;
        var name = environment.Name;
        var found = await db
            .Integrations.Where(i => i.Environment == name && i.ClientId == clientId && i.Active)
            .Select(i => new { i.Owner })
            .FirstOrDefaultAsync(cancellation);
        return found?.Owner;
    }

    /// <summary>Whether the actor may do it there at all.</summary>
    public static bool May(Operation operation, InstalledEnvironment environment, Actor actor) =>
        Permissions.Refusal(actor, operation, environment.Kind) is null;

    private static List<ScopeName> Readable(IEnumerable<string> names) =>
        [.. names.Where(n => !n.Contains('\0') && ScopeName.TryOf(n, out _)).Select(ScopeName.Of)];
}
