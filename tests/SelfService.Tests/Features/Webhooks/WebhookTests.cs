using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Webhooks;

[Requirement("R16")]
public sealed class WebhookTests(Servers servers)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task A_confirmed_webhook_is_told_what_happens_signed(DatabaseKind kind)
    {
        await using var hook = await Hook.Make(servers, kind, confirmed: false);
        var before = await hook.Eva.Visitor.Get(hook.Page);
        await hook.Happen("for-tidlig");
        await hook.Run();
        await hook.Test();
        var confirmed = await hook.Eva.Visitor.Get(hook.Page);

        await hook.Happen("noekkel-1");
        await hook.Until(() => hook.Told.Count > 0);

        Assert.Contains("Ikke bekreftet", before.Text);
        Assert.Contains("Testmeldingen kom fram", confirmed.Text);
        var got = Assert.Single(hook.Told);
        Assert.All(hook.Got, message => Assert.True(message.IsSignedWith(hook.Secret)));
        Assert.Equal("application/cloudevents+json; charset=utf-8", got.Headers["Content-Type"]);
        Assert.Equal(got.Id, got.Json.GetProperty("id").GetString());
        Assert.Equal("1.0", got.Json.GetProperty("specversion").GetString());
        Assert.Equal(EventType.KeyAdded, got.Type);
        Assert.Equal("noekkel-1", got.Subject);
        Assert.NotEmpty(got.Json.GetProperty("sequence").GetString()!);
        var data = got.Json.GetProperty("data");
        Assert.Equal("ver2", data.GetProperty("environment").GetString());
        Assert.Equal("RS256", data.GetProperty("after").GetProperty("algorithm").GetString());
        var page = await hook.Eva.Visitor.Get(hook.Page);
        Assert.Contains("Levert", page.Text);
        Assert.Equal(
            [EventType.WebhookAdded, EventType.WebhookConfirmed],
            (await hook.Server.LogOf(hook.Owner)).Where(t => t.StartsWith("webhook."))
        );
    }

    [Theory, OnBoth]
    public async Task Its_secret_lies_encrypted_and_is_shown_once(DatabaseKind kind)
    {
        await using var hook = await Hook.Make(servers, kind);
        var first = hook.Secret;

        var renewed = await hook.Eva.Visitor.Submit(
            await hook.Eva.Visitor.Get($"{hook.Page}/hemmelighet"),
            "/hemmelighet"
        );
        var second = renewed.Document.QuerySelector(".pv-secret code")!.TextContent.Trim();
        await hook.Happen("noekkel-1");
        await hook.Until(() => hook.Told.Count > 0);

        Assert.NotEqual(first, second);
        Assert.True(hook.Told[0].IsSignedWith(second));
        Assert.False(hook.Told[0].IsSignedWith(first));
        Assert.DoesNotContain(second, (await hook.Eva.Visitor.Get(hook.Page)).Text);
        await using var db = hook.Server.Db();
        var kept = (await db.NotificationPoints.SingleAsync(p => p.Id == hook.Id, Stop)).Secret!;
        Assert.Equal(-1, kept.AsSpan().IndexOf(Convert.FromBase64String(second[6..])));
    }

    [Theory, OnBoth]
    public async Task It_hears_what_it_chose_and_nothing_of_production(DatabaseKind kind)
    {
        await using var hook = await Hook.Make(servers, kind, fields: [("topics", "keys")]);

        await hook.Happen("scope", EventType.ScopeChanged);
        await hook.Happen("person", EventType.PersonJoined, null);
        await hook.Happen("i-prod", environment: "prod");
        await hook.Happen("noekkel", EventType.KeyRemoved);
        await hook.Until(() => hook.Told.Count > 0);

        Assert.Equal(["noekkel"], hook.Told.Select(r => r.Subject));
    }

    [Theory, OnBoth]
    public async Task What_is_read_twice_is_told_once(DatabaseKind kind)
    {
        await using var hook = await Hook.Make(servers, kind);
        long before;
        await using (var db = hook.Server.Db())
            before = await db.Events.MaxAsync(e => e.Sequence, Stop);
        await hook.Happen("noekkel-1");
        await hook.Until(() => hook.Told.Count > 0);

        await using (var db = hook.Server.Db())
        {
            var position = await db.Facts.SingleAsync(f => f.Name == "webhook-feed", Stop);
            position.Value = $"{before}";
            await db.SaveChangesAsync(Stop);
        }
        await hook.Run();
        await hook.Happen("noekkel-2");
        await hook.Until(() => hook.Told.Count > 1);

        Assert.Equal(["noekkel-1", "noekkel-2"], hook.Told.Select(r => r.Subject));
        Assert.Equal(2, (await hook.Calls()).Count);
    }

    [Theory, OnBoth]
    public async Task What_came_through_can_be_sent_again_with_its_id(DatabaseKind kind)
    {
        await using var hook = await Hook.Make(servers, kind);
        await hook.Happen("noekkel-1");
        await hook.Until(() => hook.Told.Count > 0);
        await hook.Until(calls => calls[0].Sent is not null);
        var call = (await hook.Calls())[0];

        var sent = await hook.Eva.Visitor.Submit(
            await hook.Eva.Visitor.Get(hook.Page),
            $"/{call.Id}/send"
        );
        await hook.Until(() => hook.Told.Count > 1);

        Assert.Equal(hook.Page, sent.Location);
        Assert.Equal(hook.Told[0].Id, hook.Told[1].Id);
        Assert.Equal(hook.Told[0].Body, hook.Told[1].Body);
    }

    [Theory, OnBoth]
    public async Task What_is_removed_gets_nothing_more(DatabaseKind kind)
    {
        await using var hook = await Hook.Make(servers, kind);
        hook.Answer = http =>
        {
            http.Response.StatusCode = 500;
            return Task.CompletedTask;
        };
        await hook.Happen("noekkel-1");
        await hook.Until(() => hook.Told.Count > 0);

        var removed = await hook.Eva.Visitor.Submit(
            await hook.Eva.Visitor.Get($"{hook.Page}/fjern"),
            "/fjern"
        );
        await hook.Happen("noekkel-2");
        await hook.Run();

        Assert.Equal("/virksomhet/webhooks", removed.Location);
        Assert.Single(hook.Told);
        Assert.Empty(await hook.Calls());
        Assert.Equal(HttpStatusCode.NotFound, (await hook.Eva.Visitor.Get(hook.Page)).Status);
    }

    [Theory, OnBoth]
    public async Task Anothers_webhook_does_not_exist_and_only_administrators_have_any(
        DatabaseKind kind
    )
    {
        await using var hook = await Hook.Make(servers, kind);
        var (server, other, owner) = await NewOrganisation.ByEva(servers, kind);
        using var _ = other;
        using var ola = await NewOrganisation.Add(server, owner, $"ola@{NewOrganisation.Domain()}");
        var form = await other.Visitor.Get("/virksomhet/webhooks/ny");

        foreach (var path in new[] { "", "/hemmelighet", "/fjern" })
            Assert.Equal(
                HttpStatusCode.NotFound,
                (await other.Visitor.Get(hook.Page + path)).Status
            );
        foreach (var path in new[] { "/test", "/hemmelighet", "/fjern", $"/{Guid.NewGuid()}/send" })
            Assert.Equal(
                HttpStatusCode.NotFound,
                (await Bend(other, form, hook.Page + path)).Status
            );
        Assert.DoesNotContain(
            hook.Receiver.Address,
            (await other.Visitor.Get("/virksomhet/webhooks")).Text
        );
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await ola.Visitor.Get("/virksomhet/webhooks")).Status
        );
        // Production's sign-in is what the way to production's events asks for.
        Assert.NotEqual(HttpStatusCode.OK, (await other.Visitor.Get("/prod/webhooks/ny")).Status);
    }

    [Theory]
    [InlineData("", "mangler")]
    [InlineData("mottak.example/hendelser", "ikke en adresse")]
    [InlineData("http://mottak.example/hendelser", "ikke en adresse")]
    [InlineData("https://eva:hemmelig@mottak.example/", "ikke en adresse")]
    [InlineData("https://169.254.169.254/latest", "lukkede nett")]
    public async Task An_address_that_may_not_be_called_is_refused(string address, string why)
    {
        var (_, eva, _) = await NewOrganisation.ByEva(servers, DatabaseKind.Sqlite);
        using var _e = eva;

        var refused = await eva.Visitor.Submit(
            await eva.Visitor.Get("/virksomhet/webhooks/ny"),
            "/webhooks/ny",
            ("address", address),
            ("topics", "keys")
        );

        Assert.Contains(why, refused.ProblemAt("address"));
        Assert.Equal(address, refused.ValueOf("address"));
    }

    private static Task<VisitedPage> Bend(Colleague who, VisitedPage page, string path) =>
        who.Visitor.Post(
            path,
            [
                .. page
                    .Document.QuerySelectorAll("form[method=post] input[type=hidden]")
                    .Select(i => (i.GetAttribute("name")!, i.GetAttribute("value")!)),
            ]
        );
}
