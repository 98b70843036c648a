using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;

namespace Portvakt.Store;

/// <summary>Puts names to organisation numbers, since pages never show a bare number.</summary>
public static class OrganisationNames
{
    /// <summary>
    /// The names that are known: the register's, else the one that the organisation was registered with here. A
    /// number that neither knows is left out.
    /// </summary>
    public static async Task<IReadOnlyDictionary<OrganisationId, string>> NamesOf(
        this PortvaktDb db,
        IReadOnlyCollection<OrganisationId> numbers,
        CancellationToken cancellation
    )
    {
        if (numbers.Count == 0)
            return new Dictionary<OrganisationId, string>();
        var names = await db
            .RegisterUnits.Where(u => numbers.Contains(u.Id))
            .ToDictionaryAsync(u => u.Id, u => u.Name, cancellation);
        var missing = numbers.Where(n => !names.ContainsKey(n)).ToList();
        var customers = await db
            .Organisations.Where(o => missing.Contains(o.Number))
            .Select(o => new { o.Number, o.Name })
            .ToListAsync(cancellation);
        foreach (var customer in customers)
            names.Add(customer.Number, customer.Name);
        return names;
    }

    /// <summary>As the other, for numbers that a query finds, however many.</summary>
    public static async Task<IReadOnlyDictionary<OrganisationId, string>> NamesOf(
        this PortvaktDb db,
        IQueryable<OrganisationId> numbers,
        CancellationToken cancellation
    )
    {
        var names = await db
            .Organisations.AsNoTracking()
            .Where(o => numbers.Contains(o.Number))
            .ToDictionaryAsync(o => o.Number, o => o.Name, cancellation);
        var units = db.RegisterUnits.AsNoTracking().Where(u => numbers.Contains(u.Id));
        await foreach (var unit in units.AsAsyncEnumerable().WithCancellation(cancellation))
            names[unit.Id] = unit.Name;
        return names;
    }
}
