using System.Collections.Concurrent;
using System.Collections.Immutable;
using Portvakt.Domain.Basics;

namespace Portvakt.TokenServer.Directory;

/// <summary>A delegation as the snapshot holds it.</summary>
internal sealed record DelegationEntry(
    Guid Scheme,
    OrganisationId Consumer,
    OrganisationId Supplier,
    AccessSpan Span
);

/// <summary>A supplier's system as the snapshot holds it.</summary>
internal sealed record SystemEntry(
    string SystemId,
    OrganisationId Vendor,
    IReadOnlyList<string> ClientIds
);

/// <summary>A system user as the snapshot holds it.</summary>
/// <param name="System">The row of its system.</param>
internal sealed record SystemUserEntry(
    Guid Id,
    Guid System,
    OrganisationId Customer,
    string ExternalReference,
    DateTimeOffset Created
);

/// <summary>A consent as the snapshot holds it; a person's number stays encrypted here too.</summary>
internal sealed record ConsentEntry(
    OrganisationId? FromOrganisation,
    byte[]? FromPerson,
    OrganisationId Receiver,
    string Rights,
    AccessSpan Span
);

/// <summary>
/// Delegations, systems, system users and consents of one environment, in memory. One writer at a time fills it;
/// requests read it without locks.
/// </summary>
public sealed class DelegationRegister
{
    private readonly ConcurrentDictionary<Guid, IReadOnlyList<string>> schemes = new();
    private readonly ConcurrentDictionary<Guid, DelegationEntry> delegations = new();
    private readonly ConcurrentDictionary<Guid, SystemEntry> systems = new();
    private readonly ConcurrentDictionary<Guid, SystemUserEntry> users = new();
    private readonly ConcurrentDictionary<Guid, ConsentEntry> consents = new();

    // Whom a row is about never changes, so what these lists say once stays true.
    private readonly ConcurrentDictionary<
        (OrganisationId Consumer, OrganisationId Supplier),
        ImmutableArray<Guid>
    > byParties = new();
    private readonly ConcurrentDictionary<OrganisationId, ImmutableArray<Guid>> byCustomer = new();

    internal IEnumerable<DelegationEntry> Between(
        OrganisationId consumer,
        OrganisationId supplier
    ) =>
        byParties.TryGetValue((consumer, supplier), out var ids)
            ? ids.Select(delegations.GetValueOrDefault).OfType<DelegationEntry>()
            : [];

    internal IEnumerable<DelegationEntry> AllDelegations => delegations.Values;

    internal IReadOnlyList<string> ScopesOf(Guid scheme) => schemes.GetValueOrDefault(scheme, []);

    internal IEnumerable<SystemUserEntry> UsersOf(OrganisationId customer) =>
        byCustomer.TryGetValue(customer, out var ids)
            ? ids.Select(users.GetValueOrDefault).OfType<SystemUserEntry>()
            : [];

    internal SystemEntry? System(Guid id) => systems.GetValueOrDefault(id);

    internal ConsentEntry? Consent(Guid id) => consents.GetValueOrDefault(id);

    internal void PutScheme(Guid id, IReadOnlyList<string> scopes) => schemes[id] = scopes;

    internal void Put(Guid id, DelegationEntry entry)
    {
        // A withdrawn row stays: its span has ended, and it may be given again.
        delegations[id] = entry;
        Add(byParties, (entry.Consumer, entry.Supplier), id);
    }

    /// <param name="entry">Null for a system that is no longer offered.</param>
    internal void PutSystem(Guid id, SystemEntry? entry)
    {
        if (entry is null)
            systems.TryRemove(id, out _);
        else
            systems[id] = entry;
    }

    internal void Put(SystemUserEntry entry)
    {
        users[entry.Id] = entry;
        Add(byCustomer, entry.Customer, entry.Id);
    }

    internal void RemoveUser(Guid id)
    {
        if (users.TryRemove(id, out var gone))
            Remove(byCustomer, gone.Customer, id);
    }

    internal void Put(Guid id, ConsentEntry entry) => consents[id] = entry;

    /// <summary>Forgets a row that is gone from the database, whatever it was.</summary>
    internal void Forget(Guid id)
    {
        if (delegations.TryRemove(id, out var gone))
            Remove(byParties, (gone.Consumer, gone.Supplier), id);
        RemoveUser(id);
        consents.TryRemove(id, out _);
    }

    private static void Add<TKey>(
        ConcurrentDictionary<TKey, ImmutableArray<Guid>> lists,
        TKey of,
        Guid id
    )
        where TKey : notnull
    {
        var known = lists.GetValueOrDefault(of, []);
        if (!known.Contains(id))
            lists[of] = known.Add(id);
    }

    private static void Remove<TKey>(
        ConcurrentDictionary<TKey, ImmutableArray<Guid>> lists,
        TKey of,
        Guid id
    )
        where TKey : notnull
    {
        var left = lists.GetValueOrDefault(of, []).Remove(id);
        if (left.IsEmpty)
            lists.TryRemove(of, out _);
        else
            lists[of] = left;
    }
}
