using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Finds accesses as their provider or their consumer asks for them.</summary>
internal static class AccessLines
{
    /// <summary>Those to the organisation's own scopes.</summary>
    public static IQueryable<ScopeAccess> AccessesTo(
        this PortvaktDb db,
        InstalledEnvironment environment,
        Actor provider
    )
    {
        var own = db.Scopes.OwnedBy(environment, provider).Select(s => s.Id);
        return db.Accesses.AsNoTracking().Where(a => own.Contains(a.ScopeId));
    }

    /// <summary>Those that the organisation has or had, without what hangs on a scope that is not active.</summary>
    /// <param name="inactive">Those as well, and accesses that have ended.</param>
    public static IQueryable<ScopeAccess> AccessesOf(
        this PortvaktDb db,
        InstalledEnvironment environment,
        OrganisationId consumer,
        bool inactive,
        DateTimeOffset now
    )
    {
        var name = environment.Name;
        var all = db
            .Accesses.AsNoTracking()
            .Where(a => a.Environment == name && a.Consumer == consumer);
        return inactive
            ? all
            : all.Standing(now).Where(a => db.Scopes.Any(s => s.Id == a.ScopeId && s.Active));
    }

    /// <summary>The accesses as lines; their order stays.</summary>
    public static IQueryable<AccessLine> Lines(
        this PortvaktDb db,
        IQueryable<ScopeAccess> accesses
    ) =>
        from access in accesses
        from scope in db.Scopes.Where(s => s.Id == access.ScopeId)
        select new AccessLine(access, scope.Name, scope.Owner);

    /// <summary>The names of both parties of each access, where they are known.</summary>
    public static Task<IReadOnlyDictionary<OrganisationId, string>> NamesIn(
        this PortvaktDb db,
        IQueryable<ScopeAccess> accesses,
        CancellationToken cancellation
    )
    {
        var owners = db
            .Scopes.Where(s => accesses.Any(a => a.ScopeId == s.Id))
            .Select(s => s.Owner);
        return db.NamesOf(accesses.Select(a => a.Consumer).Union(owners), cancellation);
    }
}
