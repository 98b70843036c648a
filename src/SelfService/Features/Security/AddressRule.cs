using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Security;

/// <summary>Asks the rule about changed addresses, with what is stored about both domains.</summary>
internal sealed class AddressRule(PortvaktDb db)
{
    /// <summary>Why an account may not get an address; null when it may.</summary>
    public async Task<Problem?> Refusal(
        Account account,
        WorkEmail to,
        CancellationToken cancellation
    )
    {
        var present = WorkEmail.Parse(account.Email);
        var presentOwners = present.Ok ? await Owners(present.Value, cancellation) : [];
        var newOwners = await Owners(to, cancellation);
        var memberOf = await db
            .Memberships.Where(m => m.PersonId == account.PersonId)
            .Select(m => m.Organisation)
            .ToListAsync(cancellation);
        var names = await db.NamesOf(memberOf, cancellation);
        return AddressChange.Refusal(to, presentOwners, newOwners, memberOf, names);
    }

    private async Task<List<OrganisationId>> Owners(
        WorkEmail email,
        CancellationToken cancellation
    ) => [.. (await db.EmailDomains.Owners(email, cancellation)).Select(d => d.Organisation)];
}
