using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Security;

/// <summary>Turning one-time codes on and off, and getting in without the app.</summary>
[Requirement("R3")]
public sealed class OneTimeCodesTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task Codes_that_are_turned_on_are_asked_for(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        using var other = await server.Elsewhere(ada);

        var (_, codes) = await OwnSecurity.TurnOnCodes(ada);

        Assert.Equal(10, codes.Distinct().Count());
        await server.Noted(ada, EventType.CodesTurnedOn, "Engangskoder er slått på");
        using var again = server.NewVisitor();
        var halfway = await again.Submit(
            await again.Get("/min-profil"),
            "/logg-inn",
            ("email", ada.Email),
            ("password", NewOrganisation.Password)
        );
        Assert.Equal("/min-profil/engangskode", halfway.Location);
        Assert.False(await again.IsIn());
        // The box was not ticked, so the session elsewhere goes on.
        Assert.True(await other.IsIn());
        Assert.Contains("10 gjenopprettingskoder", (await ada.Visitor.Get(OwnSecurity.Page)).Text);
    }

    [Theory, OnBoth]
    public async Task The_change_ends_other_sessions_when_asked_to(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        using var other = await server.Elsewhere(ada);
        await OwnSecurity.TurnOnCodes(ada);

        var off = await ada.Visitor.Submit(
            await ada.Visitor.Get($"{OwnSecurity.Page}/engangskoder/av"),
            "/av",
            ("password", NewOrganisation.Password),
            ("end-others", "true")
        );

        Assert.Equal(OwnSecurity.Page, off.Location);
        Assert.True(await ada.Visitor.IsIn());
        Assert.False(await other.IsIn());
        await server.Noted(ada, EventType.CodesTurnedOff, "slått av");
        // The password alone leads in again.
        using var again = await server.Elsewhere(ada);
        Assert.True(await again.IsIn());
    }

    [Theory, OnBoth("not the password", "", "password"), OnBoth("", "", "password")]
    public async Task Without_the_password_nothing_changes(
        DatabaseKind kind,
        string password,
        string code,
        string field
    )
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        var form = await ada.Visitor.Get($"{OwnSecurity.Page}/engangskoder/pa");

        var refused = await ada.Visitor.Submit(
            form,
            "/engangskoder/pa",
            ("code", code),
            ("password", password)
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.NotEmpty(refused.ProblemAt(field));
        Assert.Empty(await server.EventsOf(ada.Id));
    }

    [Theory, OnBoth]
    public async Task A_wrong_code_or_the_key_of_another_does_not_turn_codes_on(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        var (_, eve) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        using var __ = eve;
        var form = await ada.Visitor.Get($"{OwnSecurity.Page}/engangskoder/pa");
        var eves = await eve.Visitor.Get($"{OwnSecurity.Page}/engangskoder/pa");

        var wrong = await ada.Visitor.Submit(
            form,
            "/engangskoder/pa",
            ("code", "12345"),
            ("password", NewOrganisation.Password)
        );
        var planted = await ada.Visitor.Submit(
            form,
            "/engangskoder/pa",
            ("authenticator", eves.ValueOf("authenticator")!),
            ("code", "123456"),
            ("password", NewOrganisation.Password)
        );

        Assert.Contains("Engangskoden stemmer ikke.", wrong.ProblemAt("code"));
        Assert.Equal(HttpStatusCode.BadRequest, planted.Status);
        Assert.Empty(await server.EventsOf(ada.Id));
    }

    [Theory, OnBoth]
    public async Task A_recovery_code_leads_in_once(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        var (_, codes) = await OwnSecurity.TurnOnCodes(ada);

        var entered = await OwnSecurity.Recover(server, ada, codes[3].ToUpperInvariant());
        await server.Noted(ada, EventType.RecoveryCodeUsed, "Du har 9 igjen.");
        var again = await OwnSecurity.Recover(server, ada, codes[3]);
        var next = await OwnSecurity.Recover(server, ada, codes[4].Replace("-", " "));

        Assert.Equal("/", entered.Location);
        Assert.Contains("allerede brukt", again.ProblemAt("code"));
        Assert.Equal("/", next.Location);
    }

    [Theory, OnBoth]
    public async Task Of_many_that_use_a_recovery_code_at_once_one_gets_in(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        var (_, codes) = await OwnSecurity.TurnOnCodes(ada);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => OwnSecurity.Recover(server, ada, codes[0]))
        );

        Assert.Single(answers, a => a.Status == HttpStatusCode.Redirect);
        Assert.Single(await server.EventsOf(ada.Id), e => e == EventType.RecoveryCodeUsed);
    }

    [Theory, OnBoth]
    public async Task Guessing_recovery_codes_is_stopped(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        var (_, codes) = await OwnSecurity.TurnOnCodes(ada);
        for (var i = 0; i < 5; i++)
        {
            var guess = await OwnSecurity.Recover(server, ada, $"aaaa-bbbb-cccc-ddd{i + 2}");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, guess.Status);
        }

        var locked = await OwnSecurity.Recover(server, ada, codes[0]);

        Assert.Equal(HttpStatusCode.TooManyRequests, locked.Status);
    }

    [Theory, OnBoth]
    public async Task New_recovery_codes_end_the_old_ones(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        var (_, old) = await OwnSecurity.TurnOnCodes(ada);

        var shown = await ada.Visitor.Submit(
            await ada.Visitor.Get($"{OwnSecurity.Page}/gjenopprettingskoder"),
            "/gjenopprettingskoder",
            ("password", NewOrganisation.Password)
        );
        var renewed = OwnSecurity.CodesOn(shown);

        await server.Noted(ada, EventType.RecoveryCodesRenewed, "nye gjenopprettingskoder");
        Assert.Equal(10, renewed.Except(old).Count());
        Assert.Equal(
            HttpStatusCode.UnprocessableEntity,
            (await OwnSecurity.Recover(server, ada, old[0])).Status
        );
        Assert.Equal("/", (await OwnSecurity.Recover(server, ada, renewed[0])).Location);
    }

    [Theory, OnBoth]
    public async Task Neither_key_nor_codes_lie_readable_in_the_database(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        var (key, codes) = await OwnSecurity.TurnOnCodes(ada);

        var everything = await Tables.Everything(server);

        Assert.DoesNotContain(key, everything);
        Assert.All(codes, code => Assert.DoesNotContain(code, everything));
        Assert.All(codes, code => Assert.DoesNotContain(code.Replace("-", ""), everything));
    }

    [Theory, OnBoth]
    public async Task An_operator_keeps_a_second_factor(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);

        var refused = await desk.Submit(
            await desk.Get($"{OwnSecurity.Page}/engangskoder/av"),
            "/av",
            ("password", server.DemoPassword())
        );

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("minst én faktor", refused.Text);
        await using var db = server.Db();
        Assert.True(
            await db
                .Users.Where(a => a.Email == "drift@portvakt.example")
                .Select(a => a.TwoFactorEnabled)
                .SingleAsync(TestContext.Current.CancellationToken)
        );
    }
}
