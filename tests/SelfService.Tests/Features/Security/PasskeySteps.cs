using System.Net;

namespace Portvakt.SelfService.Tests.Features.Security;

/// <summary>What somebody with a passkey does on the pages.</summary>
internal static class PasskeySteps
{
    public const string NewPasskey = $"{OwnSecurity.Page}/passnokler/ny";

    /// <summary>The options that a page hands to the browser.</summary>
    public static string Options(VisitedPage page) =>
        page.Document.QuerySelector("[data-passkey]")!.GetAttribute("data-options")!;

    /// <summary>Names a passkey and gives the password; gives the page that asks the browser for it.</summary>
    public static async Task<VisitedPage> Begin(
        Colleague colleague,
        string name = "Telefonen min",
        string? password = null
    ) =>
        await colleague.Visitor.Submit(
            await colleague.Visitor.Get(NewPasskey),
            "/passnokler/ny",
            ("name", name),
            ("password", password ?? NewOrganisation.Password)
        );

    /// <summary>Adds a new passkey to somebody's account.</summary>
    public static async Task<SoftPasskey> Add(
        TestServer server,
        Colleague colleague,
        string name = "Telefonen min"
    )
    {
        var passkey = new SoftPasskey(server.Portal.ToString());
        var page = await Begin(colleague, name);
        var added = await colleague.Visitor.Submit(
            page,
            "/passnokler/lag",
            ("credential", passkey.Create(Options(page)))
        );
        Assert.Equal(OwnSecurity.Page, added.Location);
        return passkey;
    }

    /// <summary>Signs in with a passkey in a browser that knows nothing of its owner.</summary>
    public static async Task<VisitedPage> SignIn(Visitor visitor, SoftPasskey passkey)
    {
        var page = await visitor.Get("/min-profil");
        return await visitor.Submit(
            page,
            "/passnokkel",
            ("credential", passkey.Get(Options(page)))
        );
    }

    /// <summary>The page says that the passkey could not be used, and nobody is signed in.</summary>
    public static async Task Failed(Visitor visitor, VisitedPage answer)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Passnøkkelen kunne ikke brukes", answer.Text);
        Assert.False(await visitor.IsIn());
    }
}
