using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Notices;

/// <summary>A day on which very many keys end at once: 50,000 in the long run.</summary>
public sealed class ManyEndsTests
{
    private const int KeysEach = 5;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task All_of_them_are_told_in_one_mail_and_none_twice_though_the_job_was_cut_short(
        DatabaseKind kind
    )
    {
        // A server of its own: whoever read the log after so many events would wait for them.
        await using var server = await WatchedServers.Start(kind);
        using var at = await Watched.At(server);
        var clients = Long.Rounds(120, 10_000);
        await Plant(at, clients);

        await CutShort(at);
        await at.Morning();
        await at.Morning();

        Assert.Equal(
            clients * KeysEach,
            await at.Read(db => db.Notices.CountAsync(n => n.Owner == at.Owner, Stop))
        );
        var carried = await at.Read(db =>
            db.NoticeReceipts.Where(r => r.Recipient == at.Eva.Email)
                .GroupBy(r => r.DeliveryId)
                .Select(g => new { g.Key, Count = g.Count() })
                .ToListAsync(Stop)
        );
        var mail = Assert.Single(carried);
        Assert.NotNull(mail.Key);
        Assert.Equal(clients * KeysEach, mail.Count);
    }

    /// <summary>The first steps are written, and then the node is gone.</summary>
    private static async Task CutShort(Watched at)
    {
        using var soon = new CancellationTokenSource();
        var work = at.Run(soon.Token, "expiry-scan");
        Assert.True(
            await Wait.Until(
                () => at.Read(db => db.Notices.AnyAsync(n => n.Owner == at.Owner, Stop)),
                TimeSpan.FromMinutes(2),
                Stop
            )
        );
        await soon.CancelAsync();
        try
        {
            await work;
        }
        catch (OperationCanceledException)
        {
            // That is what it was cut short by; a fast machine may be done before.
        }
    }

    private static async Task Plant(Watched at, int clients)
    {
        for (var done = 0; done < clients; done += 500)
        {
            await using var db = at.Server.Db();
            for (var i = done; i < Math.Min(clients, done + 500); i++)
            {
                var client = Integration.Create(
                    Watched.Ver2,
                    at.Owner,
                    new IntegrationProperties(IntegrationKind.Maskinporten, $"M{i}", "Of a test"),
                    [],
                    at.Now
                );
                var keys = Enumerable
                    .Range(0, KeysEach)
                    .Select(k =>
                        Keys.Until(at.Start.AddDays(NoticeSteps.Default.EscalatesAt), $"m{i}-{k}")
                    );
                Assert.True(client.AddKeys([.. keys], at.Now).Ok);
                db.Integrations.Add(client);
            }
            await db.SaveChangesAsync(Stop);
        }
    }
}
