using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Organisations;

namespace Portvakt.Store.Accounts;

/// <summary>Finds the organisations that own the domain of an address.</summary>
public static class DomainOwners
{
    /// <summary>Exact domains, and registered parents that include their sub-domains; usually one.</summary>
    public static async Task<IReadOnlyList<EmailDomain>> Owners(
        this IQueryable<EmailDomain> domains,
        WorkEmail email,
        CancellationToken cancellation
    )
    {
        var candidates = Parents(email.Domain).ToList();
        var found = await domains
            .Where(d => candidates.Contains(d.Domain))
            .ToListAsync(cancellation);
        return found.FindAll(d => d.Covers(email.Domain));
    }

    private static IEnumerable<string> Parents(string domain)
    {
        for (var rest = domain; rest.Contains('.'); rest = rest[(rest.IndexOf('.') + 1)..])
            yield return rest;
    }
}
