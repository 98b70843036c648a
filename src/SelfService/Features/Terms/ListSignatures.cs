using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Terms;

/// <summary>Lists who accepted the terms for an organisation, newest first.</summary>
internal sealed class ListSignatures(PortvaktDb db)
{
    public async Task<IReadOnlyList<Signature>> Of(
        OrganisationId organisation,
        CancellationToken cancellation
    ) =>
        await (
            from signed in db.TermsAcceptances
            where signed.Organisation == organisation
            join person in db.People on signed.PersonId equals person.Id into people
            from person in people.DefaultIfEmpty()
            orderby signed.At descending
            select new Signature(signed.Version, person == null ? null : person.Name, signed.At)
        ).ToListAsync(cancellation);
}
