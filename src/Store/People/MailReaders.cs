using Microsoft.EntityFrameworkCore;

namespace Portvakt.Store.People;

/// <summary>Finds the addresses of people.</summary>
public static class MailReaders
{
    /// <summary>
    /// Those of the people who have an address; who has only ever come by a provider has none here.
    /// </summary>
    public static async Task<IReadOnlyList<MailReader>> ReadersOf(
        this PortvaktDb db,
        IReadOnlyCollection<Guid> people,
        CancellationToken cancellation
    ) =>
        await (
            from person in db.People
            where people.Contains(person.Id)
            join account in db.Users on person.Id equals account.PersonId
            where account.Email != null
            select new MailReader(account.Email!, person.Language)
        ).ToListAsync(cancellation);
}
