using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Webhooks;

/// <summary>How much of the sending one webhook can take.</summary>
[Requirement("R16")]
public sealed class WebhookLimitTests(Servers servers)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task It_is_tested_a_handful_of_times_a_minute(DatabaseKind kind)
    {
        await using var hook = await Hook.Make(servers, kind);

        for (var more = 0; more < 4; more++)
            Assert.Equal(HttpStatusCode.Redirect, (await hook.Test()).Status);
        var refused = await hook.Test();

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Contains("Vent et minutt", refused.Text);
        Assert.Equal(5, hook.Got.Count);
    }

    [Theory, OnBoth]
    public async Task Many_that_fail_keep_nobody_else_waiting(DatabaseKind kind)
    {
        await using var hook = await Hook.Make(servers, kind);
        var dead = await Dead(hook, 1500);

        await hook.Happen("noekkel-1");
        await hook.Until(() => hook.Told.Count > 0);

        Assert.Equal("noekkel-1", hook.Told[0].Subject);
        await using var db = hook.Server.Db();
        await db.OutgoingCalls.Where(c => dead.Contains(c.PointId)).ExecuteDeleteAsync(Stop);
        await db.NotificationPoints.Where(p => dead.Contains(p.Id)).ExecuteDeleteAsync(Stop);
    }

    /// <summary>Webhooks whose first call has failed and waits, with another behind it.</summary>
    private static async Task<IReadOnlyList<Guid>> Dead(Hook hook, int count)
    {
        await using var db = hook.Server.Db();
        var now = TimeProvider.System.GetUtcNow().AddMinutes(-1);
        var points = Enumerable
            .Range(0, count)
            .Select(_ =>
                NotificationPoint.Create(
                    new(OrganisationId.Of("0192:312045109"), EnvironmentName.Of("ver2")),
                    NoticeChannel.Webhook,
                    "https://borte.example/",
                    Language.Bokmaal,
                    [NoticeTopics.Keys],
                    secret: null,
                    person: null,
                    now
                )
            )
            .ToList();
        foreach (var point in points)
        {
            point.Confirm(now);
            var failed = OutgoingCall.To(point, EventType.KeyAdded, _ => "{}", now);
            failed.MarkFailed("500", isFinal: false, now.AddHours(1));
            db.AddRange(
                point,
                failed,
                OutgoingCall.To(point, EventType.KeyAdded, _ => "{}", now.AddMilliseconds(1))
            );
        }
        await db.SaveChangesAsync(Stop);
        return [.. points.Select(p => p.Id)];
    }
}
