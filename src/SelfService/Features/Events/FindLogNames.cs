using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Ui;
using Portvakt.Store;
using Portvakt.Store.People;

namespace Portvakt.SelfService.Features.Events;

/// <summary>Finds the names of everybody and everything that some events hold the ids of.</summary>
internal sealed class FindLogNames(PortvaktDb db, PersonNumbers numbers)
{
    /// <param name="also">Organisations that no event names.</param>
    public async Task<LogNames> Handle(
        IReadOnlyCollection<Event> events,
        IEnumerable<OrganisationId> also,
        CancellationToken cancellation
    )
    {
        var ids = events
            .SelectMany(e =>
                LogFacts
                    .Texts(e)
                    .Select(one => (Kind: LoggedIds.InFact(one.Fact), one.Text))
                    .Append((Kind: LoggedIds.InSubject(e), Text: e.Subject))
            )
            .ToLookup(id => id.Kind, id => id.Text);
        var people = ids[LoggedId.Person]
            .Select(text => Guid.TryParse(text, out var id) ? id : (Guid?)null)
            .Concat(events.Select(e => e.PersonId))
            .OfType<Guid>()
            .Distinct()
            .ToList();
        var numbers = ids[LoggedId.Organisation]
            .Select(text =>
                OrganisationId.TryCanonical(text, out var id) ? id : (OrganisationId?)null
            )
            .OfType<OrganisationId>()
            .Concat(also)
            .Distinct()
            .ToList();
        var clients = ids[LoggedId.Client]
            .Concat(events.Select(e => e.ClientId).OfType<string>())
            .Distinct()
            .ToList();
        return new LogNames(
            await People(people, cancellation),
            await db.NamesOf(numbers, cancellation),
            await db.Logged(clients, cancellation),
            await RightHolders(people, cancellation)
        );
    }

    /// <summary>The names of whoever did something and of these organisations, and of nobody else.</summary>
    public async Task<LogNames> Of(
        IReadOnlyCollection<LogActor> actors,
        IReadOnlyCollection<OrganisationId> organisations,
        CancellationToken cancellation
    )
    {
        var clients = await db.Logged(
            [.. actors.Select(a => a.ClientId).OfType<string>().Distinct()],
            cancellation
        );
        var keepers = clients.SelectMany(same => same.Select(client => client.Keeper));
        return new(
            await People(
                [.. actors.Select(a => a.PersonId).OfType<Guid>().Distinct()],
                cancellation
            ),
            await db.NamesOf([.. keepers.Concat(organisations).Distinct()], cancellation),
            clients,
            new Dictionary<Guid, string>()
        );
    }

    private Task<Dictionary<Guid, Person>> People(
        IReadOnlyCollection<Guid> ids,
        CancellationToken cancellation
    ) =>
        db
            .People.AsNoTracking()
            .Where(p => ids.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, cancellation);

    private async Task<Dictionary<Guid, string>> RightHolders(
        IReadOnlyCollection<Guid> ids,
        CancellationToken cancellation
    )
    {
        var waiting = await db
            .PendingRightGrants.AsNoTracking()
            .Where(p => ids.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, p => p.SealedLabel, cancellation);
        var names = await (
            from person in db.People
            where ids.Contains(person.Id)
            join identity in db.NationalIdentities on person.Id equals identity.PersonId into own
            from known in own.DefaultIfEmpty()
            select new { person.Id, Name = known == null ? person.Name : known.Surname }
        ).ToDictionaryAsync(p => p.Id, p => Surnames.Shown(p.Name), cancellation);
        foreach (var (id, label) in waiting)
            names[id] = numbers.OpenLabel(label).Surname;
        return names;
    }
}
