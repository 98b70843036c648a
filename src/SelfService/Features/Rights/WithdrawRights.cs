using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Rights;

/// <summary>Takes rights away; the person is refused at the next click.</summary>
internal sealed class WithdrawRights(PortvaktDb db, RightMails mails, TimeProvider clock)
{
    public async Task<Outcome<ChangedRights>> Handle(
        MeantPerson person,
        IReadOnlyCollection<Right> rights,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (rights.Count == 0)
            return Problem.Of(Problems.RightChoiceMissing);
        var organisation = actor.Organisation!.Value;
        var now = clock.GetUtcNow();
        var ended = person.PersonId is { } known
            ? await EndKnown(known, rights, environment.Name, actor, now, cancellation)
            : await EndWaiting(person, rights, environment.Name, actor, now, cancellation);
        if (ended.Count == 0)
            return Problem.Of(Problems.ConcurrentChange);
        if (person.PersonId is { } told)
            await mails.Withdrawn(told, organisation, environment, ended, cancellation);
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? new ChangedRights(ended)
            : Problem.Of(Problems.ConcurrentChange);
    }

    private async Task<IReadOnlyList<Right>> EndKnown(
        Guid person,
        IReadOnlyCollection<Right> rights,
        EnvironmentName environment,
        Actor actor,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var organisation = actor.Organisation!.Value;
        var grants = await db
            .RightGrants.Where(g => g.PersonId == person && g.Organisation == organisation)
            .Where(g => g.Environment == environment && rights.Contains(g.Right))
            .ToListAsync(cancellation);
        var ended = grants.FindAll(g => g.Validity.HoldsAt(now));
        ended.ForEach(g => g.Withdraw(now));
        return Note([.. ended.Select(g => g.Right)], person, environment, actor, now);
    }

    private async Task<IReadOnlyList<Right>> EndWaiting(
        MeantPerson person,
        IReadOnlyCollection<Right> rights,
        EnvironmentName environment,
        Actor actor,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var organisation = actor.Organisation!.Value;
        var grants = await db
            .PendingRightGrants.Where(g => g.GranteeHash == person.GranteeHash)
            .Where(g => g.Organisation == organisation && g.Environment == environment)
            .Where(g => g.Activated == null && rights.Contains(g.Right))
            .ToListAsync(cancellation);
        var ended = grants.FindAll(g => g.Validity.HoldsAt(now));
        ended.ForEach(g => g.Withdraw(now));
        var whom = ended.Select(g => g.Id).FirstOrDefault();
        return Note([.. ended.Select(g => g.Right)], whom, environment, actor, now);
    }

    private IReadOnlyList<Right> Note(
        IReadOnlyList<Right> ended,
        Guid whom,
        EnvironmentName environment,
        Actor actor,
        DateTimeOffset now
    )
    {
        IReadOnlyList<Right> rights = [.. ended.Distinct().Order()];
        foreach (var right in rights)
            db.Events.Add(RightEvents.Withdrawn(right, whom, environment, actor, now));
        return rights;
    }
}
