using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Agreements;
using Portvakt.SelfService.Registered;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>Reads an organisation for the service desk.</summary>
internal sealed class ReadOrganisation(
    PortvaktDb db,
    NumberSchemes numbers,
    TermsBook terms,
    ListSignatures signatures,
    TimeProvider clock
)
{
    /// <summary>The tracked organisation of a number as an address writes it; null when it is not registered.</summary>
    public async Task<Organisation?> Find(string? typed, CancellationToken cancellation) =>
        numbers.TryReadTold(typed, out var number)
            ? await db.Organisations.FirstOrDefaultAsync(o => o.Number == number, cancellation)
            : null;

    public async Task<OrganisationDetail> Detail(
        Organisation organisation,
        CancellationToken cancellation
    )
    {
        var number = organisation.Number;
        var unit = await db
            .RegisterUnits.AsNoTracking()
            .FirstOrDefaultAsync(u => u.Id == number, cancellation);
        var parent = unit?.Parent is { } main
            ? (await db.NamesOf([main], cancellation)).GetValueOrDefault(main, main.Grouped)
            : null;
        var now = clock.GetUtcNow();
        var invitations = await db
            .OneTimeLinks.AsNoTracking()
            .OpenInvitations(number, now)
            .OrderBy(l => l.Created)
            .Select(l => new InvitationRow(l.Email, l.AsAdministrator, l.Expires))
            .ToListAsync(cancellation);
        var prefixes = await db
            .Prefixes.AsNoTracking()
            .Where(p => p.Owner == number)
            .ToListAsync(cancellation);
        return new OrganisationDetail(
            organisation,
            unit,
            parent,
            await Domains(number, cancellation),
            await People(number, cancellation),
            invitations,
            [.. prefixes.OrderBy(p => p.Prefix, StringComparer.Ordinal)],
            await signatures.Of(number, cancellation),
            terms.IsMet(organisation.AcceptedTerms, now),
            await db.Integrations.Administering().CountAsync(c => c.Owner == number, cancellation)
        );
    }

    private async Task<IReadOnlyList<DomainRow>> Domains(
        OrganisationId number,
        CancellationToken cancellation
    )
    {
        var own = await db
            .EmailDomains.AsNoTracking()
            .Where(d => d.Organisation == number)
            .ToListAsync(cancellation);
        var words = own.ConvertAll(d => d.Domain);
        var others = await db
            .EmailDomains.AsNoTracking()
            .Where(d => words.Contains(d.Domain) && d.Organisation != number)
            .ToListAsync(cancellation);
        var names = await db.NamesOf([.. others.Select(d => d.Organisation)], cancellation);
        return
        [
            .. own.OrderBy(d => d.Domain, StringComparer.Ordinal)
                .Select(d => new DomainRow(
                    d,
                    [
                        .. others
                            .Where(o => o.Domain == d.Domain)
                            .Select(o =>
                                names.GetValueOrDefault(o.Organisation, o.Organisation.Grouped)
                            ),
                    ]
                )),
        ];
    }

    private async Task<IReadOnlyList<PersonRow>> People(
        OrganisationId number,
        CancellationToken cancellation
    ) =>
        await (
            from membership in db.Memberships
            where membership.Organisation == number
            join person in db.People on membership.PersonId equals person.Id
            join account in db.Users on person.Id equals account.PersonId
            orderby person.Name
            select new PersonRow(
                person.Id,
                person.Name,
                account.Email!,
                membership.IsAdministrator,
                membership.Since
            )
        ).ToListAsync(cancellation);
}
