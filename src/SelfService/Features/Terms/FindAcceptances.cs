using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Terms;

/// <summary>Lists the organisations with what they have accepted, by name.</summary>
internal sealed class FindAcceptances(PortvaktDb db, TermsBook book, TimeProvider clock)
{
    public async Task<IReadOnlyList<AcceptanceRow>> Handle(
        AcceptanceFilter filter,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var organisations = await db
            .Organisations.AsNoTracking()
            .Select(o => new
            {
                o.Number,
                o.Name,
                o.AcceptedTerms,
            })
            .ToListAsync(cancellation);
        var signatures = await Signatures(filter.Version, cancellation);
        var rows =
            from organisation in organisations
            let version = filter.Version.Length > 0 ? filter.Version : organisation.AcceptedTerms
            let signed = signatures[organisation.Number].LastOrDefault(s => s.Version == version)
            where filter.Version.Length == 0 || signed is not null
            select new AcceptanceRow(
                organisation.Number,
                organisation.Name,
                Standing(organisation.AcceptedTerms, now),
                version,
                book.Find(version) is not null,
                signed?.Hash,
                signed?.Person,
                signed?.At
            );
        return [.. rows.Where(filter.Lets).OrderBy(row => row.Name, Alphabet.Comparer)];
    }

    /// <summary>The acceptances of a version, or all when it is empty; the oldest first.</summary>
    private async Task<ILookup<OrganisationId, Signed>> Signatures(
        string version,
        CancellationToken cancellation
    )
    {
        var all = await (
            from signed in db.TermsAcceptances
            where version.Length == 0 || signed.Version == version
            join person in db.People on signed.PersonId equals person.Id into people
            from person in people.DefaultIfEmpty()
            orderby signed.At
            select new Signed(
                signed.Organisation,
                signed.Version,
                signed.TextHash,
                person == null ? null : person.Name,
                signed.At
            )
        ).ToListAsync(cancellation);
        return all.ToLookup(signed => signed.Organisation);
    }

    private TermsStanding Standing(string? accepted, DateTimeOffset now) =>
        accepted is null ? TermsStanding.Never
        : book.IsMet(accepted, now) ? TermsStanding.Accepted
        : TermsStanding.Outdated;

    private sealed record Signed(
        OrganisationId Organisation,
        string Version,
        string Hash,
        string? Person,
        DateTimeOffset At
    );
}
