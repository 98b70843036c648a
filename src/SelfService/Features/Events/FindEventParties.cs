using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Events;

/// <summary>
/// Finds whom events concern: the organisation in whose log they stand, the owner and the keeper of an integration that they
/// are about, and the supplier of a delegation.
/// </summary>
internal sealed class FindEventParties(PortvaktDb db, FindEventActors actors)
{
    public async Task<IReadOnlyList<EventParty>> Handle(
        IReadOnlyCollection<Event> events,
        CancellationToken cancellation
    )
    {
        var clients = events.Select(EventFacts.ClientOf).OfType<string>().Distinct().ToList();
        var integrations = (
            await db
                .Integrations.Where(i => clients.Contains(i.ClientId))
                .Select(i => new
                {
                    i.Environment,
                    i.ClientId,
                    i.Id,
                    i.Name,
                    i.Owner,
                    i.Supplier,
                })
                .ToListAsync(cancellation)
        ).ToDictionary(i => (i.Environment.Value, i.ClientId));
        var acting = await actors.Handle(events, cancellation);
        var parties = new List<EventParty>();
        foreach (var entry in events)
        {
            var client = EventFacts.ClientOf(entry);
            var about =
                client is not null && entry.Environment is { } at
                    ? integrations.GetValueOrDefault((at, client))
                    : null;
            OrganisationId?[] concerned =
            [
                entry.Organisation,
                about?.Owner,
                about?.Supplier,
                EventFacts.OrganisationIn(entry, "supplier"),
            ];
            var all = concerned.OfType<OrganisationId>().Distinct().ToList();
            parties.AddRange(
                all.Select(party => new EventParty(
                    entry,
                    new(
                        party,
                        entry.Environment is { } name ? EnvironmentName.Of(name) : null,
                        about?.Id
                    ),
                    about is null ? null : client,
                    about?.Owner == party || about?.Supplier == party ? about.Name : null,
                    acting.InsteadFor(party, entry, all)
                ))
            );
        }
        return parties;
    }
}
