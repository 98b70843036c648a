using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Prefixes;

[Requirement("R10")]
public sealed class GrantPrefixTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task An_operator_with_a_second_factor_grants_a_prefix(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        var prefix = $"p{Guid.NewGuid():N}"[..12];

        var granted = await Grant(desk, "ver2", "313176762", prefix);

        Assert.Equal("/drift/virksomheter/313176762", granted.Location);
        Assert.Contains(prefix, (await desk.Get(granted.Location!)).Text);
        await using var db = server.Db();
        Assert.True(
            await db.Events.AnyAsync(
                e => e.Type == EventType.PrefixGranted && e.Subject == prefix,
                TestContext.Current.CancellationToken
            )
        );
    }

    [Theory]
    [OnBoth("", "ledig", "environment", "Velg ett")]
    [OnBoth("ver2", "", "prefix", "Skriv et prefiks.")]
    [OnBoth("ver2", "Stor Bokstav", "prefix", "små bokstaver")]
    [OnBoth("ver2", "idporten", "prefix", "reservert")]
    [OnBoth("ver2", "fjelltake", "prefix", "i bruk")]
    public async Task What_is_wrong_is_said_at_the_field(
        DatabaseKind kind,
        string environment,
        string prefix,
        string field,
        string message
    )
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);

        var refused = await Grant(desk, environment, "314308425", prefix);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(message, refused.ProblemAt(field));
    }

    [Theory, OnBoth]
    public async Task A_name_like_anothers_is_granted_once_that_was_said(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        var taken = $"p{Guid.NewGuid():N}"[..12];
        var near = taken.Insert(4, "-");
        await Grant(desk, "ver2", "313176762", taken);

        var warned = await Grant(desk, "ver2", "314308425", near);
        var proposal = warned.Document.QuerySelector("button[name='forslag']")!;
        var instead = await desk.Submit(
            warned,
            "/prefiks",
            ("environment", "ver2"),
            ("prefix", near),
            ("forslag", proposal.GetAttribute("value")!)
        );
        var granted = await desk.Submit(
            warned,
            "/prefiks",
            ("environment", "ver2"),
            ("prefix", near)
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, warned.Status);
        Assert.Contains($"forveksles med «{taken}»", warned.ProblemAt("prefix"));
        Assert.Equal(near, warned.ValueOf("prefix"));
        Assert.Equal(proposal.GetAttribute("value"), instead.ValueOf("prefix"));
        Assert.Contains("er ledig", instead.Text);
        Assert.Equal("/drift/virksomheter/314308425", granted.Location);
    }

    [Theory]
    [OnBoth("314308426")]
    [OnBoth("991825827")]
    public async Task An_organisation_that_is_not_registered_gets_none(
        DatabaseKind kind,
        string number
    )
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);

        var page = await desk.Get($"/drift/virksomheter/{number}/prefiks");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Theory, OnBoth]
    public async Task A_wrong_one_time_code_does_not_lead_in(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();
        await visitor.SignIn("drift@portvakt.example");

        var refused = await visitor.Submit(
            await visitor.Get("/min-profil/engangskode"),
            "/engangskode",
            ("code", "12345")
        );

        Assert.Contains("Engangskoden stemmer ikke.", refused.ProblemAt("code"));
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.Get("/drift")).Status);
    }

    private static async Task<VisitedPage> Grant(
        Visitor desk,
        string environment,
        string organisation,
        string prefix
    ) =>
        await desk.Submit(
            await desk.Get($"/drift/virksomheter/{organisation}/prefiks"),
            "/prefiks",
            ("environment", environment),
            ("prefix", prefix)
        );
}
