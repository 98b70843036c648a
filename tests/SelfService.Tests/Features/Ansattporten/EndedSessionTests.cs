using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Ansattporten;

/// <summary>A session that its owner ended does not come back with somebody else's sign-in at the provider.</summary>
[Requirement("R6")]
public sealed class EndedSessionTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task A_copied_cookie_of_an_ended_session_gives_nothing_to_a_new_one(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var thief = server.NewVisitor();
        using var copy = server.NewVisitor();
        using (var kari = await server.SignedIn("kari@fjelltake.example"))
        {
            copy.TakeCookiesOf(kari);
            await kari.Submit(await kari.Get("/min-profil"), "/logg-ut");
        }

        var callback = await thief.AtProvider(server, "prod", "Eva Bar");
        thief.TakeCookiesOf(copy);
        await thief.Get(callback);
        var profile = await thief.Get("/min-profil");

        Assert.Contains("Eva Bar", profile.Text);
        Assert.DoesNotContain("Kari Fjell", profile.Text);
    }
}
