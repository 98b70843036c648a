using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Scopes;

/// <summary>Which scopes an organisation can know of, as a part of queries.</summary>
public static class VisibleScopes
{
    /// <summary>Public ones, its own, and those that it has or had access to.</summary>
    /// <param name="accesses">All accesses.</param>
    public static IQueryable<Scope> VisibleTo(
        this IQueryable<Scope> scopes,
        OrganisationId user,
        IQueryable<ScopeAccess> accesses
    ) =>
        scopes.Where(s =>
            s.Visibility == Visibility.Public
            || s.Owner == user
            || accesses.Any(a => a.ScopeId == s.Id && a.Consumer == user)
        );
}
