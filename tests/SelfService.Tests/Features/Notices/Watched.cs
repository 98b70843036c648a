using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Features.Development;
using Portvakt.Store;
using Portvakt.Store.Jobs;

namespace Portvakt.SelfService.Tests.Features.Notices;

/// <summary>
/// A server whose clock stands still until a test moves it, so that its jobs run when the test runs them, and an organisation
/// with an administrator.
/// </summary>
internal sealed class Watched : IDisposable
{
    public static readonly EnvironmentName Ver2 = EnvironmentName.Of("ver2");

    private Watched(TestServer server, Organisation organisation, Colleague eva)
    {
        Server = server;
        Organisation = organisation;
        Eva = eva;
        Start = Now;
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public TestServer Server { get; }

    public Organisation Organisation { get; }

    /// <summary>When the test began: a morning in Norway.</summary>
    public DateTimeOffset Start { get; }

    public OrganisationId Owner => Organisation.Number;

    /// <summary>Its administrator, who reads bokmål.</summary>
    public Colleague Eva { get; }

    public MovableClock Clock => (MovableClock)Server.Server.Parts.Clock;

    public DateTimeOffset Now => Clock.GetUtcNow();

    public static async Task<Watched> On(WatchedServers servers, DatabaseKind kind) =>
        await At(await servers.On(kind));

    /// <summary>From the next morning on, at a server that may be a test's own.</summary>
    public static async Task<Watched> At(TestServer server)
    {
        var clock = (MovableClock)server.Server.Parts.Clock;
        clock.Move(clock.GetUtcNow().Date.AddDays(1).AddHours(7) - clock.GetUtcNow().UtcDateTime);
        var domain = NewOrganisation.Domain();
        var organisation = await NewOrganisation.With(server, domain);
        var eva = await NewOrganisation.Add(
            server,
            organisation.Number,
            $"eva@{domain}",
            administrator: true
        );
        return new Watched(server, organisation, eva);
    }

    /// <summary>Runs the named jobs, one after the other.</summary>
    public Task Run(params string[] jobs) => Run(Stop, jobs);

    public async Task Run(CancellationToken stop, params string[] jobs)
    {
        foreach (var name in jobs)
            await Server.Server.Portal.GetServices<Job>().Single(job => job.Name == name).Run(stop);
    }

    /// <summary>What a morning does.</summary>
    public Task Morning() => Run("expiry-scan", "digest");

    /// <summary>A confirmed notification point.</summary>
    public async Task<NotificationPoint> Point(
        string address,
        Language language,
        NoticePlace? place = null,
        params string[] topics
    )
    {
        var point = NotificationPoint.Create(
            place ?? new(Owner),
            NoticeChannel.Email,
            address,
            language,
            topics,
            secret: null,
            person: null,
            Now
        );
        point.Confirm(Now);
        await Add(point);
        return point;
    }

    /// <summary>An active client with a key that ends at a moment.</summary>
    public async Task<Integration> Client(string name, DateTimeOffset? keyEnds = null)
    {
        var client = Integration.Create(
            Ver2,
            Owner,
            new IntegrationProperties(IntegrationKind.Maskinporten, name, "Of a test"),
            [],
            Now
        );
        if (keyEnds is { } ends)
            Assert.True(client.AddKey(Keys.Until(ends, $"{name}-1"), Now).Ok);
        await Add(client);
        return client;
    }

    public async Task Add(params object[] rows)
    {
        await using var db = Server.Db();
        db.AddRange(rows);
        await db.SaveChangesAsync(Stop);
    }

    public async Task<T> Read<T>(Func<PortvaktDb, Task<T>> query)
    {
        await using var db = Server.Db();
        return await query(db);
    }

    /// <summary>What an address was told about something, in order.</summary>
    public Task<List<Told>> ToldTo(string address) =>
        Read(db =>
            (
                from receipt in db.NoticeReceipts
                where receipt.Recipient == address
                join notice in db.Notices on receipt.NoticeId equals notice.Id
                join mail in db.OutgoingMails on receipt.DeliveryId equals mail.Id
                orderby notice.At, notice.Id
                select new Told(
                    notice.Subject,
                    notice.Step,
                    NorwegianTime.Day(mail.Created),
                    mail.Subject,
                    mail.Text,
                    mail.Id
                )
            ).ToListAsync(Stop)
        );

    public void Dispose() => Eva.Dispose();
}
