using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Agreements;
using Portvakt.Store;
using Portvakt.Store.Accounts;
using Portvakt.Store.People;

namespace Portvakt.SelfService.Features.Members;

/// <summary>Reads the organisation acted for.</summary>
internal sealed class ReadOwnOrganisation(
    PortvaktDb db,
    ListSignatures signatures,
    TimeProvider clock
)
{
    public async Task<OwnOrganisation> Handle(OrganisationId number, CancellationToken cancellation)
    {
        var organisation = await db
            .Organisations.AsNoTracking()
            .FirstAsync(o => o.Number == number, cancellation);
        var domains = await db
            .EmailDomains.AsNoTracking()
            .Where(d => d.Organisation == number)
            .ToListAsync(cancellation);
        var administrators = await db.AdministratorsOf(number, clock.GetUtcNow(), cancellation);
        var newest = (await signatures.Of(number, cancellation)).FirstOrDefault();
        return new OwnOrganisation(
            organisation,
            [
                .. domains
                    .Select(d => d.WithSubdomains ? $"*.{d.Domain}" : d.Domain)
                    .Order(StringComparer.Ordinal),
            ],
            [.. administrators.Select(a => a.Name)],
            newest?.Person,
            newest?.At
        );
    }
}
