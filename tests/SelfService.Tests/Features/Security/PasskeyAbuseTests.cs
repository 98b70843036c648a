using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Security;

/// <summary>Answers that no honest browser gives.</summary>
[Requirement("R3")]
public sealed class PasskeyAbuseTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task An_answer_works_once(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        using var passkey = await PasskeySteps.Add(server, ada);
        using var first = server.NewVisitor();
        using var second = server.NewVisitor();
        var page = await first.Get("/min-profil");
        var answer = passkey.Get(PasskeySteps.Options(page));
        var form = await second.Get("/min-profil");

        var entered = await first.Submit(page, "/passnokkel", ("credential", answer));
        var copied = await second.Submit(
            form,
            "/passnokkel",
            ("challenge", page.ValueOf("challenge")!),
            ("credential", answer)
        );

        Assert.Equal("/", entered.Location);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, copied.Status);
        Assert.Contains("allerede brukt", copied.Text);
        Assert.False(await second.IsIn());
    }

    [Theory, OnBoth]
    public async Task An_answer_to_another_challenge_is_refused(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        using var passkey = await PasskeySteps.Add(server, ada);
        using var visitor = server.NewVisitor();
        var earlier = await visitor.Get("/min-profil");
        var page = await visitor.Get("/min-profil");

        var answer = await visitor.Submit(
            page,
            "/passnokkel",
            ("credential", passkey.Get(PasskeySteps.Options(earlier)))
        );

        await PasskeySteps.Failed(visitor, answer);
    }

    [Theory]
    [OnBoth("http://localhost:1", true)]
    [OnBoth("https://evil.example", true)]
    [OnBoth(null, false)]
    public async Task Another_origin_or_no_finger_is_refused(
        DatabaseKind kind,
        string? origin,
        bool verifies
    )
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        using var passkey = await PasskeySteps.Add(server, ada);
        using var visitor = server.NewVisitor();
        passkey.Origin = origin ?? passkey.Origin;
        passkey.VerifiesUser = verifies;

        await PasskeySteps.Failed(visitor, await PasskeySteps.SignIn(visitor, passkey));
    }

    [Theory, OnBoth]
    public async Task Another_key_under_somebodys_credential_id_is_refused(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        using var passkey = await PasskeySteps.Add(server, ada);
        using var forged = passkey.Forge();
        using var unknown = new SoftPasskey(server.Portal.ToString());
        using var visitor = server.NewVisitor();

        await PasskeySteps.Failed(visitor, await PasskeySteps.SignIn(visitor, forged));
        await PasskeySteps.Failed(visitor, await PasskeySteps.SignIn(visitor, unknown));
    }

    [Theory, OnBoth]
    public async Task A_copied_authenticator_that_counts_behind_is_refused(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        using var passkey = await PasskeySteps.Add(server, ada);
        using var visitor = server.NewVisitor();
        using var other = server.NewVisitor();
        var page = await visitor.Get("/min-profil");
        var behind = passkey.Get(PasskeySteps.Options(page));
        await PasskeySteps.SignIn(other, passkey);

        var late = await visitor.Submit(page, "/passnokkel", ("credential", behind));

        await PasskeySteps.Failed(visitor, late);
    }

    [Theory, OnBoth]
    public async Task A_credential_id_that_belongs_to_somebody_cannot_be_added(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        var (_, eve) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        using var __ = eve;
        using var passkey = await PasskeySteps.Add(server, ada);
        using var forged = passkey.Forge();
        var page = await PasskeySteps.Begin(eve);

        var refused = await eve.Visitor.Submit(
            page,
            "/passnokler/lag",
            ("credential", forged.Create(PasskeySteps.Options(page)))
        );

        Assert.Contains("kunne ikke brukes", refused.Text);
        using var visitor = server.NewVisitor();
        Assert.Equal("/", (await PasskeySteps.SignIn(visitor, passkey)).Location);
        Assert.Contains(ada.Name, (await visitor.Get("/min-profil")).Text);
    }

    [Theory, OnBoth]
    public async Task A_step_begun_in_one_session_cannot_be_ended_in_another(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        var (_, eve) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        using var __ = eve;
        using var passkey = new SoftPasskey(server.Portal.ToString());
        var page = await PasskeySteps.Begin(eve);
        var form = await PasskeySteps.Begin(ada);

        var refused = await ada.Visitor.Submit(
            form,
            "/passnokler/lag",
            ("challenge", page.ValueOf("challenge")!),
            ("credential", passkey.Create(PasskeySteps.Options(page)))
        );

        Assert.Contains("har ligget åpen for lenge", refused.Text);
        Assert.Empty(await server.EventsOf(ada.Id));
    }

    [Theory, OnBoth]
    public async Task A_page_that_was_open_for_too_long_is_renewed(DatabaseKind kind)
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var server = await TestServer.Start(
            kind,
            clock,
            stop: TestContext.Current.CancellationToken
        );
        using var visitor = server.NewVisitor();
        using var passkey = new SoftPasskey(server.Portal.ToString());
        var page = await visitor.Get("/min-profil");
        clock.Leap(TimeSpan.FromMinutes(31));

        var late = await visitor.Submit(
            page,
            "/passnokkel",
            ("credential", passkey.Get(PasskeySteps.Options(page)))
        );

        Assert.Contains("har ligget åpen for lenge", late.Text);
        Assert.NotEqual(page.ValueOf("challenge"), late.ValueOf("challenge"));
    }

    [Theory]
    [OnBoth("")]
    [OnBoth("{")]
    [OnBoth("[]")]
    [OnBoth("null")]
    [OnBoth("{\"id\":1}")]
    [OnBoth("{\"id\":\"AAAA\",\"type\":\"public-key\",\"response\":{}}")]
    public async Task Nonsense_is_refused_like_any_wrong_answer(DatabaseKind kind, string nonsense)
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();
        var page = await visitor.Get("/min-profil");

        var answer = await visitor.Submit(page, "/passnokkel", ("credential", nonsense));

        await PasskeySteps.Failed(visitor, answer);
    }

    [Theory, OnBoth]
    public async Task The_options_demand_what_makes_a_passkey_two_factors(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;

        var options = JsonNode.Parse(PasskeySteps.Options(await PasskeySteps.Begin(ada)))!;
        var asked = JsonNode.Parse(
            PasskeySteps.Options(await server.NewVisitor().Get("/min-profil"))
        )!;

        Assert.Equal("localhost", (string?)options["rp"]!["id"]);
        var selection = options["authenticatorSelection"]!;
        Assert.Equal("required", (string?)selection["userVerification"]);
        Assert.Equal("required", (string?)selection["residentKey"]);
        Assert.Equal("required", (string?)asked["userVerification"]);
        Assert.Empty(asked["allowCredentials"]?.AsArray() ?? []);
    }
}
