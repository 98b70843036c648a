using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;
using Portvakt.Store.Accounts;
using Portvakt.Store.People;

namespace Portvakt.SelfService.Features.Members;

/// <summary>Reads the organisation acted for.</summary>
internal sealed class ReadOwnOrganisation(PortvaktDb db, TimeProvider clock)
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
        var signature = await db
            .TermsAcceptances.AsNoTracking()
            .Where(t => t.Organisation == number)
            .OrderByDescending(t => t.At)
            .FirstOrDefaultAsync(cancellation);
        var signer = signature?.PersonId is { } id
            ? await db.People.Where(p => p.Id == id).Select(p => p.Name).FirstAsync(cancellation)
            : null;
        return new OwnOrganisation(
            organisation,
            [
                .. domains
                    .Select(d => d.WithSubdomains ? $"*.{d.Domain}" : d.Domain)
                    .Order(StringComparer.Ordinal),
            ],
            [.. administrators.Select(a => a.Name)],
            signer,
            signature?.At
        );
    }
}
