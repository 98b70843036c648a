using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>Lists the organisations that use the self-service, by name.</summary>
internal sealed class FindOrganisations(PortvaktDb db, TermsBook terms, TimeProvider clock)
{
    /// <summary>Those whose name, number or domain contains <paramref name="query"/>, and who lack <paramref name="need"/>.</summary>
    public async Task<IReadOnlyList<OrganisationRow>> Handle(
        string? query,
        OrganisationNeed? need,
        CancellationToken cancellation
    )
    {
        var domains = (await db.EmailDomains.AsNoTracking().ToListAsync(cancellation)).ToLookup(
            d => d.Organisation,
            d => d.Domain
        );
        var people = await db
            .Memberships.GroupBy(m => m.Organisation)
            .Select(g => new
            {
                g.Key,
                Count = g.Count(),
                Administrators = g.Count(m => m.IsAdministrator),
            })
            .ToDictionaryAsync(g => g.Key, cancellation);
        var now = clock.GetUtcNow();
        var organisations = await db.Organisations.AsNoTracking().ToListAsync(cancellation);
        return
        [
            .. organisations
                .Select(o => new OrganisationRow(
                    o.Number,
                    o.Name,
                    string.Join(", ", domains[o.Number].Order(StringComparer.Ordinal)),
                    people.GetValueOrDefault(o.Number)?.Count ?? 0,
                    people.GetValueOrDefault(o.Number)?.Administrators > 0,
                    terms.IsMet(o.AcceptedTerms, now)
                ))
                .Where(row => Matches(row, (query ?? "").Trim()) && Lacks(row, need))
                .OrderBy(row => row.Name, Alphabet.Comparer),
        ];
    }

    // In memory: SQLite folds the case of a-z only, and names have æ, ø and å.
    private static bool Matches(OrganisationRow row, string query) =>
        query.Length == 0
        || row.Name.Contains(query, StringComparison.OrdinalIgnoreCase)
        || row.Domains.Contains(query, StringComparison.OrdinalIgnoreCase)
        || row.Number.Value.Contains(
            query.Replace(" ", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );

    private static bool Lacks(OrganisationRow row, OrganisationNeed? need) =>
        need switch
        {
            OrganisationNeed.Terms => !row.TermsAccepted,
            OrganisationNeed.Administrator => !row.HasAdministrator,
            _ => true,
        };
}
