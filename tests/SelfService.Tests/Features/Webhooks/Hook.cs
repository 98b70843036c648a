using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Store;
using Portvakt.Store.Jobs;

namespace Portvakt.SelfService.Tests.Features.Webhooks;

/// <summary>An organisation with a webhook, and the receiver that it leads to.</summary>
internal sealed class Hook : IAsyncDisposable
{
    private readonly ConcurrentQueue<Received> received = new();

    private Hook(TestServer server, Colleague eva, OrganisationId owner, FakePlatform receiver)
    {
        Server = server;
        Eva = eva;
        Owner = owner;
        Receiver = receiver;
        receiver.Answer = Take;
    }

    public TestServer Server { get; }

    /// <summary>An administrator.</summary>
    public Colleague Eva { get; }

    public OrganisationId Owner { get; }

    public FakePlatform Receiver { get; }

    /// <summary>What it answers with, after it has noted what it got.</summary>
    public Func<HttpContext, Task> Answer { get; set; } = _ => Task.CompletedTask;

    /// <summary>What came, in order.</summary>
    public IReadOnlyList<Received> Got => [.. received];

    /// <summary>What came without the tests.</summary>
    public IReadOnlyList<Received> Told => [.. received.Where(r => r.Type != "webhook.test")];

    public Guid Id { get; private set; }

    public string Secret { get; private set; } = "";

    public string Page => $"/virksomhet/webhooks/{Id}";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Made on the page, and confirmed by a test unless <paramref name="confirmed"/> says otherwise.</summary>
    public static async Task<Hook> Make(
        Servers servers,
        DatabaseKind kind,
        bool confirmed = true,
        params (string, string)[] fields
    )
    {
        var (server, eva, owner) = await NewOrganisation.ByEva(servers, kind);
        var hook = new Hook(server, eva, owner, await FakePlatform.Start());
        await hook.Add(fields);
        if (confirmed)
            Assert.Equal(HttpStatusCode.Redirect, (await hook.Test()).Status);
        return hook;
    }

    public async Task<VisitedPage> Test() =>
        await Eva.Visitor.Submit(await Eva.Visitor.Get(Page), "/test");

    /// <summary>Something that happens to the organisation's keys.</summary>
    public async Task Happen(
        string subject,
        string type = EventType.KeyAdded,
        string? environment = "ver2"
    )
    {
        await using var db = Server.Db();
        db.Events.Add(
            Event.Of(
                type,
                Actor.System(Via.Job, "0123456789abcdef0123456789abcdef"),
                TimeProvider.System.GetUtcNow(),
                subject,
                environment,
                Owner,
                after: """{"algorithm":"RS256"}"""
            )
        );
        await db.SaveChangesAsync(Stop);
    }

    /// <summary>
    /// Tests share the server: where another's write was undone, PostgreSQL leaves a gap in the log, which readers wait at for
    /// a minute.
    /// </summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(100);

    /// <summary>Runs the jobs until something is so.</summary>
    public Task Until(Func<bool> condition) => Until(_ => condition());

    /// <summary>Runs the jobs until the calls are so.</summary>
    public async Task Until(Func<IReadOnlyList<OutgoingCall>, bool> condition) =>
        Assert.True(
            await Wait.Until(
                async () =>
                {
                    await Run();
                    return condition(await Calls());
                },
                Limit,
                Stop
            )
        );

    /// <summary>Runs the jobs once.</summary>
    public async Task Run()
    {
        var jobs = Server.Server.Portal.GetServices<Job>().ToList();
        foreach (var name in new[] { "webhook-feed", "webhooks" })
            await jobs.Single(job => job.Name == name).Run(Stop);
    }

    /// <summary>What waits is due now, as if time had passed.</summary>
    public async Task Hurry()
    {
        await using var db = Server.Db();
        var before = TimeProvider.System.GetUtcNow().AddSeconds(-1);
        await db
            .OutgoingCalls.Where(c => c.PointId == Id && c.Sent == null)
            .ExecuteUpdateAsync(c => c.SetProperty(x => x.NotBefore, before), Stop);
    }

    public async Task<IReadOnlyList<OutgoingCall>> Calls()
    {
        await using var db = Server.Db();
        return await db
            .OutgoingCalls.Where(c => c.PointId == Id && c.Type != "webhook.test")
            .OrderBy(c => c.Id)
            .ToListAsync(Stop);
    }

    public async ValueTask DisposeAsync()
    {
        Eva.Dispose();
        await Receiver.DisposeAsync();
    }

    private async Task Add((string, string)[] fields)
    {
        var made = await Eva.Visitor.Submit(
            await Eva.Visitor.Get("/virksomhet/webhooks/ny"),
            "/webhooks/ny",
            [("address", $"{Receiver.Address}/mottak"), .. fields]
        );
        Assert.Equal(HttpStatusCode.OK, made.Status);
        Secret = made.Document.QuerySelector(".pv-secret code")!.TextContent.Trim();
        await using var db = Server.Db();
        Id = (await db.NotificationPoints.SingleAsync(p => p.Owner == Owner, Stop)).Id;
    }

    private async Task Take(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        received.Enqueue(
            new Received(
                http.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString()),
                body.ToArray()
            )
        );
        await Answer(http);
    }
}
