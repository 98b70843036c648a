namespace Portvakt.Domain.Delegations;

/// <summary>Which delegations hold, as a part of queries.</summary>
public static class StandingDelegations
{
    /// <summary>Those that have begun and not ended at <paramref name="now"/>; <see cref="Basics.Validity.HoldsAt"/> for queries.</summary>
    public static IQueryable<Delegation> Standing(
        this IQueryable<Delegation> delegations,
        DateTimeOffset now
    ) =>
        delegations.Where(d =>
            d.Validity.From <= now && (d.Validity.To == null || d.Validity.To > now)
        );
}
