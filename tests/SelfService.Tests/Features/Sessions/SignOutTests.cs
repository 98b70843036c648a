using System.Net;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Sessions;

[Requirement("R3")]
public sealed class SignOutTests(Servers servers)
{
    private const string Rolf = "rolf@pingvin.example";

    [Theory, OnBoth]
    public async Task Signing_out_ends_the_session_for_copies_of_its_cookie_too(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var rolf = await server.SignedIn(Rolf);
        using var elsewhere = await server.SignedIn(Rolf);
        var profile = await rolf.Get("/min-profil");
        using var thief = server.NewVisitor();
        thief.TakeCookiesOf(rolf);

        var left = await rolf.Submit(profile, "/logg-ut");

        Assert.Equal("/", left.Location);
        Assert.Equal(HttpStatusCode.Redirect, (await thief.Get("/tjenester")).Status);
        Assert.Equal(HttpStatusCode.OK, (await elsewhere.Get("/tjenester")).Status);
    }

    [Theory, OnBoth]
    public async Task The_form_shown_when_a_session_has_ended_works_at_once(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var rolf = await server.SignedIn(Rolf);
        using var late = server.NewVisitor();
        late.TakeCookiesOf(rolf);
        await rolf.Submit(await rolf.Get("/min-profil"), "/logg-ut");

        // Asserts that it is let in.
        await late.SignIn(Rolf);
    }
}
