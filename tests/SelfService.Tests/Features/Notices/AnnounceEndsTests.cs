using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Ui;
using Portvakt.Store;
using Portvakt.Store.Usage;

namespace Portvakt.SelfService.Tests.Features.Notices;

[Collection(nameof(OneAfterTheOther))]
public sealed class AnnounceEndsTests(WatchedServers servers)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task A_key_that_was_replaced_and_is_no_longer_used_alarms_nobody(DatabaseKind kind)
    {
        using var at = await Watched.On(servers, kind);
        var client = await at.Client("Gammel", at.Start.AddDays(5));
        await Add(at, client, "Gammel-2", at.Start.AddDays(300));

        await at.Morning();

        Assert.Empty(await at.ToldTo(at.Eva.Email));
    }

    [Theory, OnBoth]
    public async Task A_key_that_is_still_used_alarms_though_it_has_a_successor(DatabaseKind kind)
    {
        using var at = await Watched.On(servers, kind);
        var client = await at.Client("Gammel", at.Start.AddDays(5));
        await Add(at, client, "Gammel-2", at.Start.AddDays(300));
        await at.Add(Used(client, "Gammel-1", at.Start.AddDays(-2)));

        await at.Morning();

        var told = Assert.Single(await at.ToldTo(at.Eva.Email));
        Assert.Equal("Gammel-1", told.Subject);
        Assert.Contains(
            $"Sist brukt: {Dates.Day(at.Start.AddDays(-2), Language.Bokmaal)}",
            told.Text
        );
        Assert.Contains("Integrasjon: Gammel", told.Text);
        Assert.Contains($"/ver2/integrasjoner/{client.ClientId}/", told.Text);
    }

    [Theory, OnBoth]
    public async Task A_client_that_was_deactivated_alarms_nobody(DatabaseKind kind)
    {
        using var at = await Watched.On(servers, kind);
        var client = await at.Client("Nedlagt", at.Start.AddDays(5));
        await using (var db = at.Server.Db())
        {
            var stored = await db.Integrations.SingleAsync(i => i.Id == client.Id, Stop);
            stored.Deactivate(at.Owner, at.Now);
            await db.SaveChangesAsync(Stop);
        }

        await at.Morning();

        Assert.Empty(await at.ToldTo(at.Eva.Email));
    }

    [Theory, OnBoth]
    public async Task A_server_that_was_down_for_weeks_tells_the_last_step_alone(DatabaseKind kind)
    {
        using var at = await Watched.On(servers, kind);
        await at.Client("Lønn", at.Start.AddDays(60));

        at.Clock.Move(TimeSpan.FromDays(54));
        await at.Morning();

        Assert.Equal(7, Assert.Single(await at.ToldTo(at.Eva.Email)).Step);
    }

    [Theory, OnBoth]
    public async Task A_clock_that_jumps_back_and_forth_doubles_nothing(DatabaseKind kind)
    {
        using var at = await Watched.On(servers, kind);
        await at.Client("Lønn", at.Start.AddDays(30));

        foreach (var jump in new[] { 0, 16, -16, 16, 23, -39, 0, 39 })
        {
            at.Clock.Move(TimeSpan.FromDays(jump));
            await at.Morning();
        }

        var told = await at.ToldTo(at.Eva.Email);
        Assert.Equal(told.Count, told.Select(t => t.Step).Distinct().Count());
    }

    [Theory, OnBoth]
    public async Task What_ends_before_the_hour_of_the_day_waits_for_it(DatabaseKind kind)
    {
        using var at = await Watched.On(servers, kind);
        await at.Client("Lønn", at.Start.AddDays(30));
        at.Clock.Move(TimeSpan.FromHours(-4));

        await at.Morning();
        Assert.Empty(await at.ToldTo(at.Eva.Email));
        at.Clock.Move(TimeSpan.FromHours(4));
        await at.Morning();

        Assert.Single(await at.ToldTo(at.Eva.Email));
    }

    [Theory, OnBoth]
    public async Task A_point_whose_link_was_sent_once_more_has_a_week_from_then(DatabaseKind kind)
    {
        using var at = await Watched.On(servers, kind);
        var point = NotificationPoint.Create(
            new(at.Owner),
            NoticeChannel.Email,
            $"{Guid.NewGuid():n}@prove.example",
            Language.Bokmaal,
            [],
            secret: null,
            person: null,
            at.Now
        );
        await at.Add(point);
        at.Clock.Move(TimeSpan.FromDays(3));
        // A session ends within a day.
        await at.Eva.Visitor.SignIn(at.Eva.Email, NewOrganisation.Password);
        var list = await at.Eva.Visitor.Get("/virksomhet/varsling");
        await at.Eva.Visitor.Submit(list, $"/{point.Id}/bekreftelse");

        at.Clock.Move(TimeSpan.FromDays(4));
        await at.Morning();
        at.Clock.Move(TimeSpan.FromDays(3));
        await at.Morning();

        Assert.Equal([7, 0], (await at.ToldTo(at.Eva.Email)).Select(t => t.Step!.Value));
    }

    [Theory, OnBoth]
    public async Task Many_ends_of_a_day_are_one_mail_that_counts_them(DatabaseKind kind)
    {
        using var at = await Watched.On(servers, kind);
        for (var i = 0; i < 45; i++)
            await at.Client($"K{i:00}", at.Start.AddDays(14).AddMinutes(i));

        await at.Morning();

        var told = await at.ToldTo(at.Eva.Email);
        Assert.Equal(45, told.Count);
        Assert.Single(told.Select(t => t.Mail).Distinct());
        Assert.Contains("45 ting går ut snart", told[0].Title);
        Assert.Contains("5 til står på siden", told[0].Text);
        Assert.Contains("K00-1", told[0].Text);
    }

    [Theory, OnBoth]
    public async Task Each_step_stands_in_the_log_of_the_organisation(DatabaseKind kind)
    {
        using var at = await Watched.On(servers, kind);
        await at.Client("Lønn", at.Start.AddDays(30));

        await at.Morning();

        Assert.Contains(EventType.EndAnnounced, await at.Server.LogOf(at.Owner));
    }

    [Theory, OnBoth]
    public async Task A_supplier_hears_of_the_clients_that_it_keeps_for_customers(DatabaseKind kind)
    {
        using var at = await Watched.On(servers, kind);
        var client = Integration.Create(
            Watched.Ver2,
            OrganisationId.Of("0192:314308425"),
            new IntegrationProperties(IntegrationKind.Maskinporten, "For en kunde", "Of a test"),
            [],
            at.Now,
            supplier: at.Owner
        );
        Assert.True(client.AddKey(Keys.Until(at.Start.AddDays(7), "kunde-1"), at.Now).Ok);
        await at.Add(client);

        await at.Morning();

        Assert.Equal("kunde-1", Assert.Single(await at.ToldTo(at.Eva.Email)).Subject);
    }

    private static async Task Add(Watched at, Integration client, string kid, DateTimeOffset ends)
    {
        await using var db = at.Server.Db();
        var stored = await db.Integrations.SingleAsync(i => i.Id == client.Id, Stop);
        Assert.True(stored.AddKey(Keys.Until(ends, kid), at.Now).Ok);
        await db.SaveChangesAsync(Stop);
    }

    private static UsageCount Used(Integration client, string kid, DateTimeOffset when) =>
        new()
        {
            Environment = client.Environment,
            ClientId = client.ClientId,
            KeyId = kid,
            Scope = "",
            Consumer = client.Owner.ToString(),
            Day = (int)(when.ToUnixTimeSeconds() / 86400),
            Tokens = 1,
            LastUsed = when,
        };
}
