using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Terms;

/// <summary>Lists the versions of the terms, newest first, with how many organisations have accepted each.</summary>
internal sealed class ListVersions(PortvaktDb db, TermsBook book, TimeProvider clock)
{
    public async Task<IReadOnlyList<TermsVersionRow>> Handle(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var counts = await db
            .TermsAcceptances.Select(signed => new { signed.Version, signed.Organisation })
            .Distinct()
            .GroupBy(signed => signed.Version)
            .Select(version => new { version.Key, Count = version.Count() })
            .ToDictionaryAsync(version => version.Key, version => version.Count, cancellation);
        var current = book.InForce(now);
        var kept = book.Versions.Select(terms => new TermsVersionRow(
            terms.Version,
            terms.Begins,
            terms == current ? TermsVersionState.InForce
                : now < terms.Begins ? TermsVersionState.Ahead
                : TermsVersionState.Replaced,
            counts.GetValueOrDefault(terms.Version)
        ));
        var gone = counts
            .Where(version => book.Find(version.Key) is null)
            .OrderBy(version => version.Key, StringComparer.Ordinal)
            .Select(version => new TermsVersionRow(
                version.Key,
                null,
                TermsVersionState.Gone,
                version.Value
            ));
        return [.. gone.Concat(kept).Reverse()];
    }
}
