using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Store;
using Portvakt.Store.People;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>Takes a consent back; only the party that gave it can.</summary>
internal sealed class RevokeConsent(
    PortvaktDb db,
    IDataProtectionProvider protection,
    TimeProvider clock
)
{
    public async Task<Outcome<Consent>> Handle(
        Guid id,
        ConsentParty from,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var consent = await db.Consents.FirstOrDefaultAsync(
            c => c.Id == id && c.Environment == environment.Name,
            cancellation
        );
        if (consent is null || !consent.Validity.HoldsAt(now) || !IsFrom(consent, from))
            return Problem.Of(Problems.NotFound);
        consent.Revoke(now);
        db.Events.Add(DelegationEvents.Of(EventType.ConsentRevoked, consent, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? consent
            : Problem.Of(Problems.ConcurrentChange);
    }

    private bool IsFrom(Consent consent, ConsentParty party) =>
        SealedPerson.IsFrom(party, consent.FromOrganisation, consent.FromPerson, protection);
}
