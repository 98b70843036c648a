using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Organisations;

namespace Portvakt.Store.Notices;

/// <summary>The day from which an organisation that has not accepted new terms of use can change nothing.</summary>
internal static class EndingTerms
{
    /// <summary>
    /// Each announced version, for those who have accepted the one before it: who has accepted none is asked at each visit,
    /// and has nothing to lose.
    /// </summary>
    public static async Task<IReadOnlyList<EndingThing>> TermsAnnounced(
        this PortvaktDb db,
        TermsBook terms,
        EndingSpan span,
        CancellationToken cancellation
    )
    {
        var found = new List<EndingThing>();
        foreach (var (before, next) in terms.Versions.Zip(terms.Versions.Skip(1)))
            if (span.From < next.Begins && next.Begins <= span.Until)
                found.AddRange(
                    from owner in await db.WhoAccepted(before.Version, span.Owner, cancellation)
                    select Of(next, owner)
                );
        return found;
    }

    private static EndingThing Of(Terms terms, OrganisationId owner) =>
        new(new(ExpiringKind.Terms, terms.Version, terms.Version, new(owner), terms.Begins));

    private static Task<List<OrganisationId>> WhoAccepted(
        this PortvaktDb db,
        string version,
        OrganisationId? owner,
        CancellationToken cancellation
    ) =>
        db
            .Organisations.Where(o =>
                o.AcceptedTerms == version && (owner == null || o.Number == owner)
            )
            .Select(o => o.Number)
            .ToListAsync(cancellation);
}
