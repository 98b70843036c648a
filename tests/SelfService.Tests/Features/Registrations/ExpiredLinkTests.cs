using System.Net;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Registrations;

[Requirement("R3")]
public sealed class ExpiredLinkTests
{
    [Theory, OnBoth]
    public async Task A_link_works_for_24_hours_and_then_says_how_to_get_a_new_one(
        DatabaseKind kind
    )
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse("2026-11-22T12:00:00+00:00"));
        await using var server = await TestServer.Start(
            kind,
            clock,
            stop: TestContext.Current.CancellationToken
        );
        using var visitor = server.NewVisitor();
        await visitor.Submit(
            await visitor.Get("/registrer"),
            "/registrer",
            ("name", "Sen Bruker"),
            ("email", "sen@fossekall.example")
        );
        var link = await server.LinkMailedTo("sen@fossekall.example");

        // Without letting every timer of the product run through the day.
        clock.AdjustTime(clock.GetUtcNow().AddHours(24).AddSeconds(-1));
        var before = await visitor.Get(link);
        clock.AdjustTime(clock.GetUtcNow().AddSeconds(1));
        var after = await visitor.Get(link);

        Assert.Equal(HttpStatusCode.OK, before.Status);
        Assert.Equal(HttpStatusCode.Gone, after.Status);
        Assert.Contains("Lenken er for gammel.", after.Text);
        Assert.Contains("Be om ny lenke", after.Text);
    }
}
