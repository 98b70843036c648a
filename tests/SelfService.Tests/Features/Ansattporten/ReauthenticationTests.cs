using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Ansattporten;

/// <summary>An hour after showing who one is, one shows it again, and nothing typed is lost.</summary>
public sealed class ReauthenticationTests
{
    private const string Form = "/prod/mine-api/nytt";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task What_was_typed_goes_on_after_the_sign_in(DatabaseKind kind)
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var server = await TestServer.Start(kind, clock, stop: Stop);
        using var mona = await server.SignedIn("mona@fjelltake.example");
        var form = await OpenFor(mona, server, clock);

        var parked = await mona.Submit(
            form,
            "/nytt",
            ("prefix", "fjelltake"),
            ("subscope", "ventet"),
            ("description", "Skrevet før innloggingen"),
            ("visibility", "Public")
        );
        var waiting = Uri.UnescapeDataString(parked.Location!.Split("tilbake=")[1]);
        var back = await mona.SignInStrong(server, "prod", "Mona Tåke", back: waiting);
        var page = await mona.Get(back.Location!);
        var sent = await mona.Submit(page, "/nytt");

        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        Assert.Contains("fjelltake:ventet", (await mona.Get("/prod/mine-api")).Text);
    }

    [Theory, OnBoth]
    public async Task Of_what_waits_the_newest_few_are_kept_and_nothing_huge(DatabaseKind kind)
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var server = await TestServer.Start(kind, clock, stop: Stop);
        using var mona = await server.SignedIn("mona@fjelltake.example");
        var form = await OpenFor(mona, server, clock);

        foreach (var number in Enumerable.Range(0, 12))
            await mona.Submit(form, "/nytt", ("subscope", "ventet"), ("description", $"{number}"));
        var huge = new string('a', 300_000);
        var refused = await mona.Submit(form, "/nytt", ("description", huge));

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        await using var db = server.Db();
        Assert.Equal(5, await db.ParkedForms.CountAsync(Stop));
    }

    [Theory, OnBoth]
    public async Task It_ends_after_half_an_hour_without_a_click_and_after_two_hours(
        DatabaseKind kind
    )
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var server = await TestServer.Start(kind, clock, stop: Stop);
        using var mona = await server.SignedIn("mona@fjelltake.example");
        await mona.SignInStrong(server, "prod", "Mona Tåke");

        clock.Leap(TimeSpan.FromMinutes(29));
        Assert.True(await Holds(mona));
        clock.Leap(TimeSpan.FromMinutes(31));
        Assert.False(await Holds(mona));

        await mona.SignInStrong(server, "prod", "Mona Tåke");
        for (var minutes = 0; minutes < 100; minutes += 20)
        {
            clock.Leap(TimeSpan.FromMinutes(20));
            Assert.True(await Holds(mona));
        }
        clock.Leap(TimeSpan.FromMinutes(20));
        Assert.False(await Holds(mona));
    }

    /// <summary>A form that was opened while the sign-in held, which it does no more.</summary>
    private static async Task<VisitedPage> OpenFor(
        Visitor mona,
        TestServer server,
        FakeTimeProvider clock
    )
    {
        await server.HasPrefix("fjelltake");
        await mona.SignInStrong(server, "prod", "Mona Tåke");
        clock.Leap(TimeSpan.FromMinutes(29));
        await mona.Get(Form);
        clock.Leap(TimeSpan.FromMinutes(29));
        var form = await mona.Get(Form);
        clock.Advance(TimeSpan.FromMinutes(3));
        return form;
    }

    /// <summary>Only a sign-in that holds can say that it is old.</summary>
    private static async Task<bool> Holds(Visitor visitor)
    {
        var page = await visitor.Get(Form);
        return page.Status == HttpStatusCode.OK
            && !page.Text.Contains("I produksjon kan du se, men ikke endre.");
    }
}
