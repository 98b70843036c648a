using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.Store.People;

/// <summary>Hands out the rights that waited for a person.</summary>
public static class PendingRights
{
    /// <summary>
    /// Adds to the next save, with its events, every right that waited for somebody with this number and surname.
    /// Harmless to repeat: what was handed out waits no more.
    /// </summary>
    /// <param name="actor">The person who is signing in.</param>
    /// <param name="fullName">As the provider writes it.</param>
    public static async Task ActivatePending(
        this PortvaktDb db,
        PersonNumbers numbers,
        Actor actor,
        string number,
        string fullName,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var personId =
            actor.PersonId
            ?? throw new ArgumentException("rights are handed to a person", nameof(actor));
        var hashes = Surnames.In(fullName).Select(s => numbers.Hash(number, s)).ToList();
        var waiting = await db
            .PendingRightGrants.Where(p => p.Activated == null && hashes.Contains(p.GranteeHash))
            .ToListAsync(cancellation);
        if (waiting.Count == 0)
            return;
        var held = await db
            .RightGrants.Where(g => g.PersonId == personId)
            .ToListAsync(cancellation);
        foreach (var pending in waiting)
            if (pending.Activate(personId, now) is { } right && !held.Exists(h => Same(h, right)))
            {
                db.RightGrants.Add(right);
                db.Events.Add(RightEvents.Given(right, actor, now));
                held.Add(right);
            }
    }

    private static bool Same(RightGrant held, RightGrant right) =>
        held.Environment == right.Environment
        && held.Organisation == right.Organisation
        && held.Right == right.Right
        && held.Validity.HoldsAt(right.Validity.From)
        && (held.Validity.To is null || held.Validity.To >= right.Validity.To);
}
