using System.Security.Cryptography;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;
using Portvakt.Store.People;

namespace Portvakt.LoginProvider.People;

/// <summary>Makes people up: a name that nobody has, a grown-up's birthday, a valid synthetic number. They stay.</summary>
internal sealed class PersonMaker(PortvaktDb db, PersonNumbers numbers, TimeProvider clock)
{
    private const int YoungestYears = 18;
    private const int OldestYears = 90;

    /// <param name="number">A synthetic number that was typed; null for a random one.</param>
    /// <returns>The new person, or the one who has that number by now.</returns>
    public async Task<Guid> Make(string? number, Actor actor, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var given = Draw(MadeUpNames.Given);
        var surname = Draw(MadeUpNames.Surnames);
        var person = Person.Create($"{given} {surname}", actor.Language, now);
        var identity = numbers.Identify(person.Id, number ?? Number(now), given, surname, now);
        db.People.Add(person);
        db.NationalIdentities.Add(identity);
        db.Events.Add(Event.Of(EventType.PersonRegistered, actor, now, person.Id.ToString()));
        if (await db.TrySave(cancellation) == SaveResult.Saved)
            return person.Id;
        db.ChangeTracker.Clear();
        return number is null
            ? await Make(null, actor, cancellation)
            : db.NationalIdentities.Single(i => i.NumberHash == identity.NumberHash).PersonId;
    }

    private static string Number(DateTimeOffset now)
    {
        var oldest = DateOnly.FromDateTime(now.Date).AddYears(-OldestYears);
        var days = DateOnly.FromDateTime(now.Date).AddYears(-YoungestYears).DayNumber;
        while (true)
        {
            var born = oldest.AddDays(RandomNumberGenerator.GetInt32(days - oldest.DayNumber));
            if (PersonNumber.Synthetic(born, RandomNumberGenerator.GetInt32(1000)) is { } number)
                return number;
        }
    }

    private static string Draw(IReadOnlyList<string> words) =>
        words[RandomNumberGenerator.GetInt32(words.Count)];
}
