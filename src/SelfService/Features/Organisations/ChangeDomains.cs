using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>Adds and removes the e-mail domains of an organisation.</summary>
internal sealed class ChangeDomains(PortvaktDb db, EnterOrganisation enter, TimeProvider clock)
{
    /// <summary>A domain of the organisation; null when it is none of its.</summary>
    public Task<EmailDomain?> Find(
        Organisation organisation,
        Guid id,
        CancellationToken cancellation
    ) =>
        db.EmailDomains.FirstOrDefaultAsync(
            d => d.Id == id && d.Organisation == organisation.Number,
            cancellation
        );

    public async Task<Outcome<EmailDomain>> Add(
        Organisation organisation,
        string? typed,
        bool withSubdomains,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var added = await enter.AddDomain(
            organisation.Number,
            typed,
            withSubdomains,
            actor,
            cancellation
        );
        if (!added.Ok)
            return added;
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? added
            : Problem.At("domain", Problems.DomainTaken, added.Value.Domain);
    }

    /// <summary>Nobody new comes by the domain; who came by it stays.</summary>
    public async Task<Outcome<EmailDomain>> Remove(
        Organisation organisation,
        EmailDomain domain,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        db.EmailDomains.Remove(domain);
        organisation.MembersChanged(now);
        db.Events.Add(
            Event.Of(
                EventType.DomainRemoved,
                actor,
                now,
                domain.Domain,
                organisation: organisation.Number
            )
        );
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? domain
            : Problem.Of(Problems.ConcurrentChange);
    }
}
