using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.Store.People;

/// <summary>Finds the person behind a sign-in at an OpenID Connect provider.</summary>
public sealed class ProviderPeople(PortvaktDb db, PersonNumbers numbers)
{
    /// <summary>
    /// The person of that subject; on the first visit the person whose national identity number it is, else whoever is
    /// signed in already and was never seen at a provider, else a new one. Rights that waited for number and surname are
    /// handed out. Saves.
    /// </summary>
    /// <param name="number">The national identity number; null when the provider tells none.</param>
    /// <param name="actor">
    /// Via, correlation and language of the request, and who is signed in there already: an account and the identity shown
    /// in its session first belong together from then on.
    /// </param>
    public async Task<Person> SignedIn(
        string issuer,
        string subject,
        string? number,
        string fullName,
        Actor actor,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var known = PersonNumber.IsValid(number) ? number : null;
        var person =
            await BySubject(issuer, subject, cancellation)
            ?? Link(
                issuer,
                subject,
                await Meant(known, actor.PersonId, cancellation) ?? New(fullName, actor, now),
                now
            );
        if (known is not null)
        {
            await Identify(person, known, fullName, now, cancellation);
            var self = actor with { PersonId = person.Id };
            await db.ActivatePending(numbers, self, known, fullName, now, cancellation);
        }
        if (await db.TrySave(cancellation) == SaveResult.Saved)
            return person;
        // Two first visits at once, such as two tabs: the other one has made what this one needs.
        db.ChangeTracker.Clear();
        return await SignedIn(issuer, subject, number, fullName, actor, now, cancellation);
    }

    private Task<Person?> BySubject(
        string issuer,
        string subject,
        CancellationToken cancellation
    ) =>
        db
            .ProviderSignIns.Where(s => s.Issuer == issuer && s.Subject == subject)
            .Join(db.People, s => s.PersonId, p => p.Id, (_, p) => p)
            .FirstOrDefaultAsync(cancellation);

    private async Task<Person?> Meant(string? number, Guid? session, CancellationToken cancellation)
    {
        var numbered = await ByNumber(number, cancellation);
        return await db.ProvenBy(session, numbered, cancellation) ?? numbered;
    }

    private async Task<Person?> ByNumber(string? number, CancellationToken cancellation)
    {
        if (number is null)
            return null;
        var hash = numbers.Hash(number);
        return await db
            .NationalIdentities.Where(i => i.NumberHash == hash)
            .Join(db.People, i => i.PersonId, p => p.Id, (_, p) => p)
            .FirstOrDefaultAsync(cancellation);
    }

    /// <summary>From now on an administrator finds the person by number and surname.</summary>
    private async Task Identify(
        Person person,
        string number,
        string fullName,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var hash = numbers.Hash(number);
        var standing = await db
            .NationalIdentities.Where(i => i.PersonId == person.Id || i.NumberHash == hash)
            .ToListAsync(cancellation);
        if (standing.Exists(i => db.Entry(i).State != EntityState.Deleted))
            return;
        var (given, surname) = Surnames.Split(fullName);
        db.NationalIdentities.Add(numbers.Identify(person.Id, number, given, surname, now));
    }

    private Person New(string fullName, Actor actor, DateTimeOffset now)
    {
        var person = Person.Create(fullName, actor.Language, now);
        db.People.Add(person);
        db.Events.Add(
            Event.Of(
                EventType.PersonRegistered,
                actor with
                {
                    PersonId = person.Id,
                },
                now,
                person.Id.ToString()
            )
        );
        return person;
    }

    private Person Link(string issuer, string subject, Person person, DateTimeOffset now)
    {
        db.ProviderSignIns.Add(ProviderSignIn.Of(issuer, subject, person.Id, now));
        return person;
    }
}
