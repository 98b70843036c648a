using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Domain.Basics;
using Portvakt.Server.Settings;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.Server.Tests.Jobs;

public sealed class RetentionJobTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [OnBoth("portal")]
    [OnBoth("token")]
    [OnBoth("portal token")]
    public async Task Whatever_faces_it_runs_a_server_deletes_what_has_had_its_time(
        DatabaseKind kind,
        string faces
    )
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var server = await TestServer.Start(kind, clock, s => s.Faces = faces, Stop);
        await using (var db = server.Db())
        {
            var (link, _) = OneTimeLink.Create(
                LinkPurpose.ConfirmRegistration,
                "somebody@fjelltake.example",
                "Somebody",
                Language.English,
                clock.GetUtcNow().AddDays(-9)
            );
            db.OneTimeLinks.Add(link);
            await db.SaveChangesAsync(Stop);
        }

        Assert.True(
            await Wait.Until(
                async () =>
                {
                    clock.Advance(TimeSpan.FromMinutes(10));
                    await using var db = server.Db();
                    return !await db.OneTimeLinks.AnyAsync(
                        l => l.Email == "somebody@fjelltake.example",
                        Stop
                    );
                },
                TimeSpan.FromSeconds(90),
                Stop
            )
        );
    }

    [Theory]
    [InlineData(
        "Mails",
        5,
        "Portvakt:Retention:Mails is not known. Known are Cases, EndedDelegations,"
    )]
    [InlineData("SentMail", 0, "Portvakt:Retention:SentMail must be at least 1 day.")]
    public async Task A_wrong_setting_stops_the_start(string name, int days, string sentence)
    {
        var refused = await Assert.ThrowsAsync<StartRefused>(() =>
            TestServer.Start(change: s => s.Retention[name] = days, stop: Stop)
        );

        Assert.Contains(sentence, refused.Message);
    }
}
