using System.Buffers.Text;
using System.Net;

namespace Portvakt.Server.Tests.Crashes;

/// <summary>
/// One of a consumer's people, who registers clients through the portal's forms as fast as it answers, each with two
/// keys of which the first is removed again.
/// </summary>
internal sealed class Registrar(KilledServer site, AcceptedRegistrations accepted)
{
    /// <summary>Granted to the consumer by the demo.</summary>
    public const string Scope = "fjelltake:kart/hoyde.read";

    private const string New = "/ver2/integrasjoner/ny";

    /// <summary>Goes on until the server does not answer any more.</summary>
    public async Task WorkUntilItDies()
    {
        using var visitor = site.NewVisitor();
        try
        {
            await visitor.SignIn("anne@fossekall.example");
            while (true)
                await RegisterOne(visitor);
        }
        catch (HttpRequestException)
        {
            // The server is gone, as it should be.
        }
    }

    private async Task RegisterOne(Visitor visitor)
    {
        var created = await visitor.Submit(
            await visitor.Get(New),
            "/ny",
            ("kind", "maskinporten"),
            ("name", "Før fallet"),
            ("description", "En prøve"),
            ("scopes", Scope)
        );
        Assert.Equal(HttpStatusCode.Redirect, created.Status);
        var address = created.Location!;
        var client = address.Split('/')[^1];
        accepted.NoteClient(client);

        var first = await AddKey(visitor, address, client);
        await AddKey(visitor, address, client);

        var question = await visitor.Get($"{address}/nokler/{first}/fjern");
        accepted.BecomeUncertainOf(first);
        var removed = await visitor.Submit(question, "/fjern");
        Assert.Equal(HttpStatusCode.Redirect, removed.Status);
        accepted.NoteRemoved(first, client);
    }

    private async Task<string> AddKey(Visitor visitor, string address, string client)
    {
        var kid = $"{Guid.NewGuid():N}";
        var n = Base64Url.EncodeToString(TestGrant.SharedKey.ExportParameters(false).Modulus);
        var jwk =
            $$"""{"kty":"RSA","e":"AQAB","use":"sig","kid":"{{kid}}","alg":"RS256","n":"{{n}}"}""";
        var added = await visitor.Submit(
            await visitor.Get($"{address}/nokler"),
            "/nokler",
            ("key", jwk)
        );
        Assert.Equal(HttpStatusCode.Redirect, added.Status);
        accepted.NoteKey(kid, client);
        return kid;
    }
}
