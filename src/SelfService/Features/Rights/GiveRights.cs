using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Store;
using Portvakt.Store.People;

namespace Portvakt.SelfService.Features.Rights;

/// <summary>Gives a person rights in the organisation acted for; they hold from the person's next click on.</summary>
internal sealed class GiveRights(
    PortvaktDb db,
    PersonNumbers numbers,
    RightMails mails,
    TimeProvider clock
)
{
    public const string Field = "rettighet";

    /// <summary>The rights that are new to the person.</summary>
    public async Task<Outcome<ChangedRights>> Handle(
        MeantPerson person,
        IReadOnlyCollection<Right> rights,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (rights.Count == 0)
            return Problem.At(Field, Problems.RightChoiceMissing);
        var organisation = actor.Organisation!.Value;
        var now = clock.GetUtcNow();
        var held = await Held(person, environment.Name, organisation, now, cancellation);
        IReadOnlyList<Right> added = [.. rights.Except(held).Order()];
        if (added.Count == 0)
            return Problem.At(Field, Problems.RightChoiceHeld);
        foreach (var right in added)
            Add(person, right, environment.Name, organisation, actor, now);
        if (person.PersonId is { } known)
            await mails.Given(known, organisation, environment, added, cancellation);
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? new ChangedRights(added)
            : Problem.Of(Problems.ConcurrentChange);
    }

    private async Task<IEnumerable<Right>> Held(
        MeantPerson person,
        EnvironmentName environment,
        OrganisationId organisation,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        if (person.PersonId is { } known)
            return await db.RightsOf(known, environment, organisation, now, cancellation);
        return (
            await db
                .PendingRightGrants.Where(g =>
                    g.GranteeHash == person.GranteeHash
                    && g.Environment == environment
                    && g.Organisation == organisation
                    && g.Activated == null
                )
                .ToListAsync(cancellation)
        )
            .Where(g => g.Validity.HoldsAt(now))
            .Select(g => g.Right);
    }

    private void Add(
        MeantPerson person,
        Right right,
        EnvironmentName environment,
        OrganisationId organisation,
        Actor actor,
        DateTimeOffset now
    )
    {
        var since = Validity.Since(now);
        if (person.PersonId is { } known)
        {
            var given = RightGrant.Give(environment, organisation, known, right, since);
            db.RightGrants.Add(given);
            db.Events.Add(RightEvents.Given(given, actor, now));
            return;
        }
        var pending = PendingRightGrant.Give(
            environment,
            organisation,
            person.GranteeHash,
            numbers.SealLabel(person.Surname, person.Born),
            right,
            since
        );
        db.PendingRightGrants.Add(pending);
        db.Events.Add(RightEvents.Given(right, pending.Id, environment, actor, now));
    }
}
