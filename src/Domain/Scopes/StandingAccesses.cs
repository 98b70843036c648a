namespace Portvakt.Domain.Scopes;

/// <summary>Which accesses hold, as a part of queries.</summary>
public static class StandingAccesses
{
    /// <summary>The accesses that give tokens at <paramref name="now"/>; <see cref="ScopeAccess.HoldsAt"/> for queries.</summary>
    public static IQueryable<ScopeAccess> Standing(
        this IQueryable<ScopeAccess> accesses,
        DateTimeOffset now
    ) =>
        accesses.Where(a =>
            a.State == AccessState.Approved
            && a.Validity.From <= now
            && (a.Validity.To == null || a.Validity.To > now)
        );
}
