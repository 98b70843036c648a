using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Tests.Features.Integrations;

/// <summary>The people, scopes and keys that the tests of integrations stand on.</summary>
internal static class Ground
{
    /// <summary>Acts for <see cref="Fossekall"/>, a consumer.</summary>
    public const string Anne = "anne@fossekall.example";

    /// <summary>Acts for another consumer.</summary>
    public const string Lars = "lars@lynghei.example";

    public const string List = "/ver2/integrasjoner";
    public const string New = "/ver2/integrasjoner/ny";

    /// <summary>Granted to Fossekall in ver2.</summary>
    public const string Granted = "fjelltake:kart/hoyde.read";

    /// <summary>Open to all in ver2.</summary>
    public const string Open = "jordbaer:enhet.read";

    public static readonly OrganisationId Fossekall = OrganisationId.Of("0192:314308425");
    public static readonly OrganisationId Fjelltake = OrganisationId.Of("0192:312045109");
    private static readonly EnvironmentName Ver2 = EnvironmentName.Of("ver2");

    public static RSA Key { get; } = RSA.Create(2048);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Registers a client through the form; gives its page's address.</summary>
    public static async Task<string> NewClient(
        this Visitor visitor,
        string name,
        params string[] scopes
    )
    {
        var answer = await visitor.Submit(
            await visitor.Get(New),
            "/ny",
            [
                ("kind", "maskinporten"),
                ("name", name),
                ("description", "En prøve"),
                .. scopes.Select(scope => ("scopes", scope)),
            ]
        );
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        return answer.Location!;
    }

    /// <summary>The client id at the end of a page's address.</summary>
    public static string ClientId(string address) => address.Split('/')[^1];

    /// <summary>A public JWK.</summary>
    public static string Jwk(string kid, RSA? key = null)
    {
        var n = Base64Url.EncodeToString((key ?? Key).ExportParameters(false).Modulus);
        return $$"""{"kty":"RSA","e":"AQAB","use":"sig","kid":"{{kid}}","alg":"RS256","n":"{{n}}"}""";
    }

    /// <summary>Pastes a text on a client's key form and sends it.</summary>
    public static async Task<VisitedPage> Paste(this Visitor visitor, string client, string text) =>
        await visitor.Submit(await visitor.Get($"{client}/nokler"), "/nokler", ("key", text));

    /// <summary>A client of Fossekall's in production with a key, which nobody can make there with a password; gives its client id.</summary>
    public static async Task<string> InProduction(this TestServer server, string name, string jwk)
    {
        await using var db = server.Db();
        var now = TimeProvider.System.GetUtcNow();
        var client = Integration.Create(
            EnvironmentName.Of("prod"),
            Fossekall,
            new(IntegrationKind.Maskinporten, name, "En prøve"),
            [],
            now
        );
        client.AddKeys(PastedKeys.Read(jwk).Value!, now);
        db.Integrations.Add(client);
        await db.SaveChangesAsync(Stop);
        return client.ClientId;
    }

    /// <summary>A new scope of Fjelltåke in ver2, granted to Fossekall unless it says otherwise.</summary>
    public static async Task<Scope> NewScope(
        this TestServer server,
        bool granted = true,
        bool forAll = false,
        Visibility visibility = Visibility.Public,
        params IntegrationKind[] kinds
    )
    {
        await using var db = server.Db();
        var now = DateTimeOffset.UnixEpoch.AddYears(50);
        var scope = Scope.Create(
            Ver2,
            ScopeName.Of($"fjelltake:test/{Guid.NewGuid():N}"),
            Fjelltake,
            new ScopeProperties(new LanguageMap("Et scope for prøver"))
            {
                AccessibleForAll = forAll,
                Visibility = visibility,
                AllowedKinds = kinds,
            },
            now
        );
        db.Scopes.Add(scope);
        if (granted)
            db.Accesses.Add(ScopeAccess.Grant(scope, Fossekall, now));
        await db.SaveChangesAsync(Stop);
        return scope;
    }

    /// <summary>The provider takes Fossekall's access away.</summary>
    public static async Task RemoveAccess(this TestServer server, Scope scope)
    {
        await using var db = server.Db();
        var access = await db.Accesses.SingleAsync(a => a.ScopeId == scope.Id, Stop);
        access.Remove(DateTimeOffset.UnixEpoch.AddYears(51));
        await db.SaveChangesAsync(Stop);
    }

    /// <summary>Asks ver2 for a token as the client would, signed with <see cref="Key"/>.</summary>
    public static async Task<HttpStatusCode> AskForToken(
        this TestServer server,
        string client,
        string kid
    )
    {
        using var answer = await server.Ask(ClientId(client), kid, Granted);
        return answer.StatusCode;
    }

    /// <summary>As <see cref="AskForToken"/>, for any scope; gives the body of the answer.</summary>
    public static async Task<JsonElement> TokenFor(
        this TestServer server,
        string clientId,
        string kid,
        string scope
    )
    {
        using var answer = await server.Ask(clientId, kid, scope);
        return JsonElement.Parse(await answer.Content.ReadAsStringAsync(Stop));
    }

    /// <summary>What a token says.</summary>
    public static JsonElement Claims(string token) =>
        JsonElement.Parse(Base64Url.DecodeFromChars(token.Split('.')[1]));

    private static async Task<HttpResponseMessage> Ask(
        this TestServer server,
        string clientId,
        string kid,
        string scope
    )
    {
        var issuer = server.Issuer("ver2");
        var now = server.Server.Parts.Clock.GetUtcNow();
        var grant = TestGrant.Valid(clientId, kid, issuer, scope, now) with { Key = Key };
        using var http = new HttpClient();
        using var body = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["grant_type"] = "urn:ietf:params:oauth:grant-type:jwt-bearer",
                ["assertion"] = grant.Sign(),
            }
        );
        return await http.PostAsync(new Uri($"{issuer}token"), body, Stop);
    }

    /// <summary>The events of a type about a subject.</summary>
    public static async Task<List<Event>> Events(
        this TestServer server,
        string type,
        string subject
    )
    {
        await using var db = server.Db();
        return await db
            .Events.AsNoTracking()
            .Where(e => e.Type == type && e.Subject == subject)
            .ToListAsync(Stop);
    }
}
