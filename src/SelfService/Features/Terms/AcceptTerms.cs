using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Terms;

/// <summary>
/// Accepts the terms in force for the organisation acted for, or those announced once these are accepted. An administrator
/// signs; as long as an organisation has none, any member does.
/// </summary>
internal sealed class AcceptTerms(PortvaktDb db, TermsBook book, TimeProvider clock)
{
    /// <summary>Why the actor may not sign; null when they may.</summary>
    public async Task<Problem?> Refusal(Actor actor, CancellationToken cancellation)
    {
        if (actor.IsAdministrator)
            return null;
        var administrators = await (
            from membership in db.Memberships
            where membership.Organisation == actor.Organisation && membership.IsAdministrator
            join person in db.People on membership.PersonId equals person.Id
            orderby person.Name
            select person.Name
        ).ToListAsync(cancellation);
        return administrators.Count == 0
            ? null
            : Problem.Of(Problems.TermsNeedAdministrator, string.Join(", ", administrators));
    }

    /// <param name="read">The version that the page showed: nobody signs what they have not seen.</param>
    public async Task<Outcome<Organisation>> Handle(
        string? read,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (await Refusal(actor, cancellation) is { } refusal)
            return refusal;
        var now = clock.GetUtcNow();
        var organisation = await db.Organisations.FirstOrDefaultAsync(
            o => o.Number == actor.Organisation,
            cancellation
        );
        // A sub unit has its main unit's terms.
        if (organisation is null)
            return Problem.Of(Problems.NotFound);
        // A second click, or a colleague who was faster, changes nothing.
        if (organisation.AcceptedTerms == read && book.IsMet(read, now))
            return organisation;
        var terms = book.Next(organisation.AcceptedTerms, now) ?? book.InForce(now);
        if (read != terms.Version)
            return Problem.Of(Problems.TermsChanged, terms.Version);
        db.TermsAcceptances.Add(organisation.AcceptTerms(terms, actor.PersonId, now));
        db.Events.Add(
            Event.Of(EventType.TermsAccepted, actor, now, terms.Version, after: $"\"{terms.Hash}\"")
        );
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? organisation
            : Problem.Of(Problems.ConcurrentChange);
    }
}
