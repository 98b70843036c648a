using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Agreements;

/// <summary>Lists who accepted the terms for an organisation, newest first.</summary>
internal sealed class ListSignatures(PortvaktDb db, TermsBook terms)
{
    public async Task<IReadOnlyList<Signature>> Of(
        OrganisationId organisation,
        CancellationToken cancellation
    )
    {
        var signatures = await (
            from signed in db.TermsAcceptances
            where signed.Organisation == organisation
            join person in db.People on signed.PersonId equals person.Id into people
            from person in people.DefaultIfEmpty()
            orderby signed.At descending
            select new
            {
                signed.Version,
                Person = person == null ? null : person.Name,
                signed.At,
                signed.TextHash,
            }
        ).ToListAsync(cancellation);
        return
        [
            .. signatures.Select(s => new Signature(
                s.Version,
                s.Person,
                s.At,
                s.TextHash,
                terms.Find(s.Version) is not null
            )),
        ];
    }
}
