using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>Gives a domain to another organisation, together with those who have an address in it.</summary>
internal sealed class MoveDomain(PortvaktDb db, Moving moving, TimeProvider clock)
{
    /// <summary>
    /// The members with an address in <paramref name="domain"/> that no other domain of the organisation covers.
    /// </summary>
    public async Task<IReadOnlyList<Moved>> Concerned(
        Organisation from,
        EmailDomain domain,
        CancellationToken cancellation
    )
    {
        var others = await db
            .EmailDomains.AsNoTracking()
            .Where(d => d.Organisation == from.Number && d.Id != domain.Id)
            .ToListAsync(cancellation);
        var members = await moving.MembersOf(from.Number, cancellation);
        return
        [
            .. members.Where(m =>
                domain.Covers(DomainOf(m.Email))
                && !others.Exists(other => other.Covers(DomainOf(m.Email)))
            ),
        ];
    }

    public async Task<Outcome<EmailDomain>> Handle(
        Organisation from,
        EmailDomain domain,
        Organisation to,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (await IsThere(domain, to, cancellation) is { } refusal)
            return refusal;
        var now = clock.GetUtcNow();
        var people = await Concerned(from, domain, cancellation);
        domain.MoveTo(to.Number);
        await moving.Move([.. people.Select(p => p.PersonId)], from, to, actor, cancellation);
        await EndInvitations(from, domain, now, cancellation);
        foreach (var organisation in new[] { from, to })
            db.Events.Add(
                Event.Of(
                    EventType.DomainMoved,
                    actor,
                    now,
                    domain.Domain,
                    organisation: organisation.Number,
                    before: Facts(from),
                    after: Facts(to)
                )
            );
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? domain
            : Problem.Of(Problems.ConcurrentChange);
    }

    /// <summary>A problem when the other organisation has the domain already.</summary>
    public async Task<Problem?> IsThere(
        EmailDomain domain,
        Organisation to,
        CancellationToken cancellation
    ) =>
        await db.EmailDomains.AnyAsync(
            d => d.Domain == domain.Domain && d.Organisation == to.Number,
            cancellation
        )
            ? Problem.At("to", Problems.DomainTaken, domain.Domain)
            : null;

    /// <summary>An invitation on its way must not lead back.</summary>
    private async Task EndInvitations(
        Organisation from,
        EmailDomain domain,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var open = await db
            .OneTimeLinks.OpenInvitations(from.Number, now)
            .ToListAsync(cancellation);
        foreach (var link in open.Where(l => domain.Covers(DomainOf(l.Email))))
            link.Use(now);
    }

    private static string DomainOf(string email) => email[(email.LastIndexOf('@') + 1)..];

    private static string Facts(Organisation organisation) =>
        JsonSerializer.Serialize(new { organisation = organisation.Number.ToString() });
}
