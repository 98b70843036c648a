using Microsoft.AspNetCore.DataProtection;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Store;
using Portvakt.Store.People;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>Records a consent. A person's number is encrypted before it is stored.</summary>
internal sealed class GiveConsent(
    PortvaktDb db,
    Grantees grantees,
    IDataProtectionProvider protection,
    TimeProvider clock
)
{
    public async Task<Outcome<Consent>> Handle(
        GiveConsentInput input,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        if (input.From == ConsentParty.Of(input.To) || input.Until <= now)
            return Problem.Of(Problems.ConsentPartyInvalid);
        var receiver = await grantees.Find(input.To, environment.Kind, "to", cancellation);
        if (!receiver.Ok)
            return Outcome<Consent>.Failed(receiver.Problems);
        var validity = new Validity(now, input.Until);
        var consent = input.From.PersonNumber is { } number
            ? Consent.GivePersonally(
                environment.Name,
                SealedPerson.Seal(number, protection),
                input.To,
                input.Rights,
                validity
            )
            : Consent.Give(
                environment.Name,
                input.From.Organisation!.Value,
                input.To,
                input.Rights,
                validity
            );
        db.Consents.Add(consent);
        db.Events.Add(DelegationEvents.Of(EventType.ConsentGiven, consent, actor, now));
        await db.SaveChangesAsync(cancellation);
        return consent;
    }
}
