using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Security;

/// <summary>Passkeys on one's own page.</summary>
[Requirement("R3")]
public sealed class PasskeyTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task An_added_passkey_is_listed_and_signs_in(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        using var passkey = await PasskeySteps.Add(server, ada);
        await server.Noted(ada, EventType.PasskeyAdded, "passnøkkel er lagt til");
        using var visitor = server.NewVisitor();

        var entered = await PasskeySteps.SignIn(visitor, passkey);

        Assert.Equal("/", entered.Location);
        var page = await visitor.Get(OwnSecurity.Page);
        Assert.Contains("Telefonen min", page.Text);
        Assert.DoesNotContain("Aldri", page.Text);
        Assert.Equal("/", (await PasskeySteps.SignIn(server.NewVisitor(), passkey)).Location);
    }

    [Theory, OnBoth]
    public async Task A_passkey_is_two_factors_for_an_operator(DatabaseKind kind)
    {
        await using var server = await TestServer.Start(
            kind,
            stop: TestContext.Current.CancellationToken
        );
        using var desk = server.NewVisitor();
        await ServiceDesk.Enter(desk, ServiceDesk.Code(server));
        using var passkey = new SoftPasskey(server.Portal.ToString());
        var page = await desk.Submit(
            await desk.Get(PasskeySteps.NewPasskey),
            "/passnokler/ny",
            ("name", "Nøkkelen"),
            ("password", server.DemoPassword())
        );
        await desk.Submit(
            page,
            "/passnokler/lag",
            ("credential", passkey.Create(PasskeySteps.Options(page)))
        );
        using var visitor = server.NewVisitor();

        await PasskeySteps.SignIn(visitor, passkey);

        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/drift")).Status);
        // With a passkey the codes can go, and then the passkey cannot.
        var off = await desk.Submit(
            await desk.Get($"{OwnSecurity.Page}/engangskoder/av"),
            "/av",
            ("password", server.DemoPassword())
        );
        Assert.Equal(OwnSecurity.Page, off.Location);
        var own = await desk.Get(await Address(desk));
        var kept = await desk.Submit(own, "/fjern", ("password", server.DemoPassword()));
        Assert.Contains("minst én faktor", kept.Text);
    }

    [Theory, OnBoth]
    public async Task A_passkey_is_renamed_and_removed(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        using var passkey = await PasskeySteps.Add(server, ada);
        var address = await Address(ada.Visitor);

        var renamed = await ada.Visitor.Submit(
            await ada.Visitor.Get(address),
            "/navn",
            ("name", "Klokka mi")
        );
        Assert.Equal(OwnSecurity.Page, renamed.Location);
        await server.Noted(ada, EventType.PasskeyRenamed, "nytt navn");
        Assert.Equal("Klokka mi", (await ada.Visitor.Get(address)).Heading);
        var kept = await ada.Visitor.Submit(
            await ada.Visitor.Get(address),
            "/fjern",
            ("password", "not the password")
        );
        Assert.Contains("Passordet stemmer ikke", kept.ProblemAt("password"));
        var removed = await ada.Visitor.Submit(
            await ada.Visitor.Get(address),
            "/fjern",
            ("password", NewOrganisation.Password)
        );

        Assert.Equal(OwnSecurity.Page, removed.Location);
        await server.Noted(ada, EventType.PasskeyRemoved, "er fjernet");
        using var visitor = server.NewVisitor();
        await PasskeySteps.Failed(visitor, await PasskeySteps.SignIn(visitor, passkey));
        Assert.Equal(HttpStatusCode.NotFound, (await ada.Visitor.Get(address)).Status);
    }

    [Theory, OnBoth]
    public async Task The_passkey_of_another_has_no_page(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        var (_, eve) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        using var __ = eve;
        using var passkey = await PasskeySteps.Add(server, ada);
        using var eves = await PasskeySteps.Add(server, eve);
        var address = await Address(ada.Visitor);

        Assert.Equal(HttpStatusCode.NotFound, (await eve.Visitor.Get(address)).Status);
        var own = await eve.Visitor.Get(await Address(eve.Visitor));
        var token = ("__RequestVerificationToken", own.ValueOf("__RequestVerificationToken")!);
        foreach (var deed in new[] { "navn", "fjern" })
        {
            var answer = await eve.Visitor.Post(
                $"{address}/{deed}",
                token,
                ("name", "Min"),
                ("password", NewOrganisation.Password)
            );
            Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        }
        Assert.Equal("Telefonen min", (await ada.Visitor.Get(address)).Heading);
    }

    [Theory]
    [OnBoth("", "Telefonen min", "password")]
    [OnBoth(NewOrganisation.Password, " ", "name")]
    [OnBoth(NewOrganisation.Password, "a\u202eb", "name")]
    public async Task No_passkey_is_asked_for_before_name_and_password_are_right(
        DatabaseKind kind,
        string password,
        string name,
        string field
    )
    {
        var (_, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;

        var page = await PasskeySteps.Begin(ada, name, password);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotEmpty(page.ProblemAt(field));
        Assert.Null(page.Document.QuerySelector("[data-passkey]"));
    }

    [Theory, OnBoth]
    public async Task Nobody_has_more_than_ten(DatabaseKind kind)
    {
        var (server, ada) = await OwnSecurity.Ada(servers, kind);
        using var _ = ada;
        var waiting = await PasskeySteps.Begin(ada);
        for (var i = 0; i < 10; i++)
            (await PasskeySteps.Add(server, ada, $"Nummer {i}")).Dispose();
        using var eleventh = new SoftPasskey(server.Portal.ToString());

        var refused = await PasskeySteps.Begin(ada);
        var late = await ada.Visitor.Submit(
            waiting,
            "/passnokler/lag",
            ("credential", eleventh.Create(PasskeySteps.Options(waiting)))
        );

        Assert.Contains("allerede 10 passnøkler", refused.Text);
        Assert.Contains("allerede 10 passnøkler", late.Text);
        await using var db = server.Db();
        var account = await db.Users.SingleAsync(
            a => a.PersonId == ada.Id,
            TestContext.Current.CancellationToken
        );
        Assert.Equal(
            10,
            await db.UserPasskeys.CountAsync(
                p => p.UserId == account.Id,
                TestContext.Current.CancellationToken
            )
        );
    }

    /// <summary>The page of the first passkey in the list.</summary>
    private static async Task<string> Address(Visitor visitor) =>
        (await visitor.Get(OwnSecurity.Page))
            .Document.QuerySelector("tbody th a[href*='/passnokler/']")!
            .GetAttribute("href")!;
}
