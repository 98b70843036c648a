using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Security;

/// <summary>A member who looks after their own sign-in, and what a test needs to see of it.</summary>
internal static class OwnSecurity
{
    public const string Page = "/min-profil/sikkerhet";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Somebody with an account of their own, signed in.</summary>
    public static async Task<(TestServer Server, Colleague Ada)> Ada(
        Servers servers,
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        var domain = NewOrganisation.Domain();
        var organisation = await NewOrganisation.With(server, domain);
        return (server, await NewOrganisation.Add(server, organisation.Number, $"ada@{domain}"));
    }

    /// <summary>The same person in another browser.</summary>
    public static async Task<Visitor> Elsewhere(this TestServer server, Colleague colleague)
    {
        var visitor = server.NewVisitor();
        await visitor.SignIn(colleague.Email, NewOrganisation.Password);
        return visitor;
    }

    /// <summary>Whether a browser is signed in.</summary>
    public static async Task<bool> IsIn(this Visitor visitor) =>
        (await visitor.Get(Page)).Status == HttpStatusCode.OK;

    /// <summary>What happened to a person's account, oldest first.</summary>
    public static async Task<IReadOnlyList<string>> EventsOf(this TestServer server, Guid person)
    {
        await using var db = server.Db();
        var subject = person.ToString();
        return await db
            .Events.Where(e => e.Subject == subject)
            .OrderBy(e => e.Sequence)
            .Select(e => e.Type)
            .ToListAsync(Stop);
    }

    /// <summary>The newest event of a person's account is of this type, and its owner has got a mail that says this.</summary>
    public static async Task Noted(
        this TestServer server,
        Colleague colleague,
        string type,
        string words
    )
    {
        Assert.Equal(type, (await server.EventsOf(colleague.Id))[^1]);
        var mail = await server.NewestMailTo(colleague.Email);
        Assert.NotNull(mail);
        Assert.Equal("Innloggingen din er endret", mail.Subject);
        Assert.Contains(words, mail.Text);
    }

    /// <summary>Turns one-time codes on; gives the app's key and the recovery codes.</summary>
    public static async Task<(string Key, IReadOnlyList<string> Codes)> TurnOnCodes(
        Colleague colleague
    )
    {
        var form = await colleague.Visitor.Get($"{Page}/engangskoder/pa");
        var key = form.Document.QuerySelector("[data-copy] code")!.TextContent;
        var shown = await colleague.Visitor.Submit(
            form,
            "/engangskoder/pa",
            ("code", OneTimeCode.Now(key, TimeProvider.System.GetUtcNow())),
            ("password", NewOrganisation.Password)
        );
        Assert.Equal(HttpStatusCode.OK, shown.Status);
        return (key, CodesOn(shown));
    }

    /// <summary>The recovery codes that a page shows.</summary>
    public static IReadOnlyList<string> CodesOn(VisitedPage page) =>
        [.. page.Document.QuerySelectorAll(".pv-codes code").Select(c => c.TextContent)];

    /// <summary>Gives the password, and then a recovery code.</summary>
    public static async Task<VisitedPage> Recover(
        TestServer server,
        Colleague colleague,
        string code
    )
    {
        using var visitor = server.NewVisitor();
        await visitor.SignIn(colleague.Email, NewOrganisation.Password);
        return await visitor.Submit(
            await visitor.Get("/min-profil/engangskode?med=gjenopprettingskode"),
            "/engangskode",
            ("code", code)
        );
    }
}
