using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Notices;

namespace Portvakt.Store.Outbox;

/// <summary>The mails that wait: which may go, whose they are while they go, and what came of it.</summary>
internal sealed class OutboxQueue(StoreConnection store, TimeProvider clock)
{
    /// <summary>How long a claim lasts: a dead node's mails go from another after it.</summary>
    public static readonly TimeSpan ClaimTerm = TimeSpan.FromMinutes(5);

    /// <summary>Longer than one mail takes on the slowest server; with less left, a claim is renewed first.</summary>
    private static readonly TimeSpan OneMail = ClaimTerm / 2;

    /// <summary>Mails looked at together.</summary>
    private const int Window = 500;

    /// <summary>
    /// The next mails, oldest first. One to an address waits while an earlier one to it is being sent or tried again; one that
    /// is held back for its own reasons holds nobody up.
    /// </summary>
    public async Task<IReadOnlyList<DueMail>> Due(CancellationToken cancellation)
    {
        await using var db = store.CreateDbContext();
        var now = clock.GetUtcNow();
        var waiting = db
            .OutgoingMails.AsNoTracking()
            .Where(m => m.Sent == null && m.SetAside == null);
        var ahead = (
            await waiting
                .Where(m => m.ClaimedUntil > now || (m.Attempts > 0 && m.NotBefore > now))
                .Select(m => new DueMail(m.Id, m.Recipient))
                .ToListAsync(cancellation)
        )
            .GroupBy(m => m.Recipient, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(
                group => group.Key,
                group => group.Min(m => m.Id),
                StringComparer.OrdinalIgnoreCase
            );
        var due = waiting
            .Where(m => m.NotBefore <= now && (m.ClaimedUntil == null || m.ClaimedUntil <= now))
            .OrderBy(m => m.Id)
            .Select(m => new DueMail(m.Id, m.Recipient));
        for (var skipped = 0; ; skipped += Window)
        {
            var window = await due.Skip(skipped).Take(Window).ToListAsync(cancellation);
            var free = window.FindAll(m =>
                !ahead.TryGetValue(m.Recipient, out var earlier) || earlier > m.Id
            );
            if (free.Count > 0 || window.Count < Window)
                return free;
        }
    }

    /// <summary>Takes those that nobody else has taken, the oldest first.</summary>
    public async Task<IReadOnlyList<OutgoingMail>> Claim(
        IReadOnlyList<DueMail> mails,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var places = Enumerable
            .Range(2, mails.Count)
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"{{{i}}}"));
        var sql =
            "update outgoing_mails set claimed_until = {0} where sent is null and set_aside is null "
            + "and (claimed_until is null or claimed_until <= {1}) and id in ("
            + string.Join(", ", places)
            + ") returning *";
        object[] values =
        [
            (now + ClaimTerm).ToUnixTimeMilliseconds(),
            now.ToUnixTimeMilliseconds(),
            .. mails.Select(mail => (object)mail.Id),
        ];
        List<OutgoingMail> claimed = [];
        await using var db = store.CreateDbContext();
        await db.InTurn(
            async () =>
            {
                claimed = await db
                    .OutgoingMails.FromSqlRaw(sql, values)
                    .AsNoTracking()
                    .ToListAsync(cancellation);
                return claimed.Count;
            },
            cancellation
        );
        return [.. claimed.OrderBy(mail => mail.Id)];
    }

    /// <summary>Whether a claimed mail may go now: the claim lasts, or could be renewed because nobody else had it by then.</summary>
    public async Task<bool> StillOurs(OutgoingMail mail, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (mail.ClaimedUntil - now > OneMail)
            return true;
        var (old, renewed) = (mail.ClaimedUntil, now + ClaimTerm);
        await using var db = store.CreateDbContext();
        var taken = await db.InTurn(
            () =>
                db
                    .OutgoingMails.Where(m =>
                        m.Id == mail.Id && m.ClaimedUntil == old && m.Sent == null
                    )
                    .ExecuteUpdateAsync(
                        m => m.SetProperty(x => x.ClaimedUntil, renewed),
                        cancellation
                    ),
            cancellation
        );
        if (taken == 0)
            return false;
        mail.Claim(renewed);
        return true;
    }

    /// <summary>Keeps what came of sending it.</summary>
    public async Task Write(OutgoingMail mail)
    {
        await using var db = store.CreateDbContext();
        await db.InTurn(
            () =>
                db
                    .OutgoingMails.Where(m => m.Id == mail.Id)
                    .ExecuteUpdateAsync(m =>
                        m.SetProperty(x => x.Attempts, mail.Attempts)
                            .SetProperty(x => x.LastError, mail.LastError)
                            .SetProperty(x => x.NotBefore, mail.NotBefore)
                            .SetProperty(x => x.Sent, mail.Sent)
                            .SetProperty(x => x.SetAside, mail.SetAside)
                            .SetProperty(x => x.ClaimedUntil, mail.ClaimedUntil)
                    ),
            CancellationToken.None
        );
    }

    /// <summary>Lets others have one that was claimed and did not go, unless somebody else has claimed it since.</summary>
    public async Task GiveBack(OutgoingMail mail)
    {
        await using var db = store.CreateDbContext();
        await db.InTurn(
            () =>
                db
                    .OutgoingMails.Where(m =>
                        m.Id == mail.Id && m.ClaimedUntil == mail.ClaimedUntil
                    )
                    .ExecuteUpdateAsync(m =>
                        m.SetProperty(x => x.ClaimedUntil, (DateTimeOffset?)null)
                    ),
            CancellationToken.None
        );
    }
}
