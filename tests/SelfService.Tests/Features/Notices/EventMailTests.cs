using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Tokens;
using Portvakt.SelfService.Features.Notices;
using Portvakt.SelfService.Registered;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Notices;

[Requirement("R16")]
[Collection(nameof(OneAfterTheOther))]
public sealed class EventMailTests(WatchedServers servers)
{
    /// <summary>Each test's own.</summary>
    private readonly string point = $"{Guid.NewGuid():n}@prove.example";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task A_point_hears_at_once_of_a_key_that_was_added_and_by_whom(DatabaseKind kind)
    {
        using var at = await Watched.On(servers, kind);
        var client = await Begin(at);
        await at.Point(point, Language.Nynorsk, null, NoticeTopics.Keys);
        await Note(at, client, EventType.KeyAdded, "nokkel-1", at.Eva.Id);

        await at.Run("event-mails");

        var told = Assert.Single(await at.ToldTo(point));
        Assert.Contains("Nøkkelen nokkel-1 vart lagd til", told.Title);
        Assert.Contains(at.Eva.Name, told.Text);
        Assert.Contains($"/ver2/integrasjoner/{client.ClientId}/aktivitet", told.Text);
    }

    [Theory, OnBoth]
    public async Task A_point_hears_only_of_what_it_chose(DatabaseKind kind)
    {
        using var at = await Watched.On(servers, kind);
        var client = await Begin(at);
        await at.Point(point, Language.English, null, NoticeTopics.Accesses);
        await Note(at, client, EventType.KeyAdded, "nokkel-1", at.Eva.Id);

        await at.Run("event-mails");

        Assert.Empty(await at.ToldTo(point));
        Assert.Empty(await at.ToldTo(at.Eva.Email));
    }

    [Theory, OnBoth]
    public async Task What_happens_in_one_round_is_one_mail_and_never_told_again(DatabaseKind kind)
    {
        using var at = await Watched.On(servers, kind);
        var client = await Begin(at);
        await at.Point(point, Language.English);
        for (var i = 0; i < 40; i++)
            await Note(at, client, EventType.KeyRemoved, $"nokkel-{i}", at.Eva.Id);

        await at.Run("event-mails", "event-mails", "event-mails");

        var told = await at.ToldTo(point);
        Assert.Equal(40, told.Count);
        Assert.Single(told.Select(t => t.Mail).Distinct());
        Assert.Equal("40 things have happened", told[0].Title);
        Assert.Contains("10 more are in the log", told[0].Text);
    }

    [Theory, OnBoth]
    public async Task A_client_that_is_refused_a_hundred_times_a_day_is_told_once_a_day(
        DatabaseKind kind
    )
    {
        using var at = await Watched.On(servers, kind);
        var client = await Begin(at);
        await at.Point(point, Language.English, null, NoticeTopics.Expiry);
        await Refuse(at, client, 99);
        await at.Run("client-watch", "event-mails");
        Assert.Empty(await at.ToldTo(point));

        await Refuse(at, client, 1);
        await at.Run("client-watch", "event-mails", "client-watch", "event-mails");

        // Security is heard of by every point, and by the administrators.
        var told = Assert.Single(await at.ToldTo(point));
        Assert.Contains("was refused many times", told.Title);
        Assert.Single(await at.ToldTo(at.Eva.Email));
    }

    [Theory, OnBoth]
    public async Task A_certificate_that_its_issuer_called_back_is_told_once(DatabaseKind kind)
    {
        using var at = await Watched.On(servers, kind);
        await at.Run("event-mails");
        var client = await at.Client("Segl");
        await using var db = at.Server.Db();
        var stored = await db.Integrations.SingleAsync(i => i.Id == client.Id, Stop);
        var key = Keys.Until(at.Start.AddDays(300), "segl-1");
        Assert.True(
            stored.AddKey(key with { Certificate = TestAuthority.SelfSigned() }, at.Now).Ok
        );
        await db.SaveChangesAsync(Stop);
        var judges = new CertificateJudges(
            new Dictionary<EnvironmentName, ICertificates> { [Watched.Ver2] = new CalledBack() }
        );
        var watch = new WatchClients(db, judges, at.Clock);

        await watch.Handle(Stop);
        await at.Run("event-mails");
        Assert.Equal(0, await watch.Handle(Stop));
        await at.Run("event-mails");

        var told = Assert.Single(await at.ToldTo(at.Eva.Email));
        Assert.Contains("Sertifikatet til nøkkelen segl-1 er tilbakekalt", told.Title);
    }

    [Theory, OnBoth]
    public async Task A_supplier_hears_when_its_customer_deactivates_what_it_keeps(
        DatabaseKind kind
    )
    {
        using var at = await Watched.On(servers, kind);
        await at.Run("event-mails");
        await at.Point(point, Language.English, null, NoticeTopics.Integrations);
        var customer = OrganisationId.Of("0192:314308425");
        var client = Integration.Create(
            Watched.Ver2,
            customer,
            new IntegrationProperties(IntegrationKind.Maskinporten, "For a customer", "Of a test"),
            [],
            at.Now,
            supplier: at.Owner
        );
        await at.Add(
            client,
            Event.Of(
                EventType.IntegrationDeactivated,
                new Actor { Organisation = customer },
                at.Now,
                client.ClientId,
                "ver2",
                customer
            )
        );

        await at.Run("event-mails");

        var told = Assert.Single(await at.ToldTo(point));
        Assert.Contains("was deactivated", told.Title);
    }

    /// <summary>A client, after the jobs have found where the log stands.</summary>
    private static async Task<Integration> Begin(Watched at)
    {
        var client = await at.Client("Lønn");
        await at.Run("event-mails");
        return client;
    }

    private static Task Note(
        Watched at,
        Integration client,
        string type,
        string kid,
        Guid person
    ) =>
        at.Add(
            Event.Of(
                type,
                new Actor { Organisation = at.Owner, PersonId = person },
                at.Now,
                kid,
                "ver2",
                at.Owner,
                after: $$"""{"clientId":"{{client.ClientId}}"}"""
            )
        );

    private static async Task Refuse(Watched at, Integration client, int times)
    {
        await using var db = at.Server.Db();
        for (var i = 0; i < times; i++)
            db.Refusals.Add(
                Store.Refusals.StoredRefusal.Of(
                    new(
                        Guid.NewGuid().ToString("N"),
                        at.Now,
                        client.Environment,
                        client.ClientId,
                        "MP-110",
                        "Kid",
                        1,
                        true,
                        []
                    )
                )
            );
        await db.SaveChangesAsync(Stop);
    }
}
