using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.WebUtilities;

namespace Portvakt.LoginProvider.Tests;

/// <summary>
/// A client of the provider that speaks the protocol by hand, so that a test can leave something out, and the person at
/// its browser. Redirects are not followed.
/// </summary>
internal sealed class RelyingParty : IDisposable
{
    private readonly Visitor browser;
    private readonly string verifier = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    private RelyingParty(TestServer server, string environment)
    {
        Server = server;
        browser = server.NewLoginVisitor();
        Id = $"portvakt-{environment}";
        RedirectUri = $"{Own}{environment}/ansattporten/svar";
        PostLogoutRedirectUri = $"{Own}{environment}/ansattporten/ut";
    }

    public TestServer Server { get; }

    public string Id { get; }

    public string RedirectUri { get; }

    public string PostLogoutRedirectUri { get; }

    public string State { get; } = Guid.NewGuid().ToString("N");

    public string Nonce { get; } = Guid.NewGuid().ToString("N");

    private string Own => Server.Portal.ToString();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static RelyingParty Of(TestServer server, string environment = "prod") =>
        new(server, environment);

    /// <summary>Sends the browser to the provider; null leaves a parameter out.</summary>
    public Task<VisitedPage> Authorize(params (string Name, string? Value)[] changes) =>
        browser.Get(Address(changes));

    /// <summary>The address that it sends the browser to.</summary>
    public string Address(params (string Name, string? Value)[] changes)
    {
        var challenge = Base64Url.EncodeToString(
            SHA256.HashData(Encoding.ASCII.GetBytes(verifier))
        );
        var query = new Dictionary<string, string?>
        {
            ["client_id"] = Id,
            ["redirect_uri"] = RedirectUri,
            ["response_type"] = "code",
            ["response_mode"] = "query",
            ["scope"] = "openid profile",
            ["state"] = State,
            ["nonce"] = Nonce,
            ["code_challenge"] = challenge,
            ["code_challenge_method"] = "S256",
        };
        foreach (var (name, value) in changes)
            query[name] = value;
        return QueryHelpers.AddQueryString("/authorize", query);
    }

    /// <summary>Sends the form of a page that asks for this step, with these fields besides its hidden ones.</summary>
    public Task<VisitedPage> Send(
        VisitedPage page,
        string step,
        params (string Name, string Value)[] fields
    )
    {
        var form = page
            .Document.QuerySelectorAll<IHtmlFormElement>("form")
            // Of two forms for the same step, the one that carries more.
            .OrderByDescending(f => f.QuerySelectorAll("input[name=nummer]").Length)
            .First(f =>
                f.QuerySelector($"input[name=steg][value={step}]") is not null
                && f.QuerySelector("button[name=ui_locales]") is null
            );
        return browser.Post(form.GetAttribute("action")!, [.. Hidden(form), .. fields]);
    }

    /// <summary>Presses the button of a language.</summary>
    public Task<VisitedPage> Read(VisitedPage page, string language)
    {
        var form = (IHtmlFormElement)
            page.Document.QuerySelector("button[name=ui_locales]")!.Closest("form")!;
        return browser.Post(
            form.GetAttribute("action")!,
            [.. Hidden(form), ("ui_locales", language)]
        );
    }

    /// <summary>Posts these fields to the authorization endpoint.</summary>
    public Task<VisitedPage> Post(params (string Name, string Value)[] fields) =>
        browser.Post("/authorize", fields);

    /// <summary>Signs in without a page; gives the code.</summary>
    public async Task<string> Code(string hint, string? details = null)
    {
        var answer = Answer(
            await Authorize(("login_hint", hint), ("authorization_details", details))
        );
        return answer["code"];
    }

    /// <summary>What came back to the client, which must be at its own address.</summary>
    public Dictionary<string, string> Answer(VisitedPage page)
    {
        Assert.Equal(System.Net.HttpStatusCode.Redirect, page.Status);
        var address = new Uri(page.Location!);
        Assert.Equal(RedirectUri, address.GetLeftPart(UriPartial.Path));
        var answer = QueryHelpers
            .ParseQuery(address.Query)
            .ToDictionary(p => p.Key, p => p.Value.Single()!);
        Assert.Equal(State, answer["state"]);
        Assert.Equal(Server.Login.ToString(), answer["iss"]);
        return answer;
    }

    /// <summary>Fetches the tokens of a code; null leaves a parameter out.</summary>
    public async Task<JsonElement> Fetch(string code, params (string Name, string? Value)[] changes)
    {
        var form = new Dictionary<string, string?>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = RedirectUri,
            ["client_id"] = Id,
            ["code_verifier"] = verifier,
        };
        foreach (var (name, value) in changes)
            form[name] = value;
        using var body = new FormUrlEncodedContent(
            form.Where(f => f.Value is not null).Select(f => KeyValuePair.Create(f.Key, f.Value!))
        );
        using var answer = await browser.Http.PostAsync("/token", body, Stop);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop)).RootElement;
    }

    /// <summary>The claims of the id token of a sign-in without a page.</summary>
    public async Task<JsonElement> Claims(string hint, string? details = null) =>
        Tokens.Payload((await Fetch(await Code(hint, details))).GetProperty("id_token"));

    public Task<VisitedPage> Get(string path) => browser.Get(path);

    public void Dispose() => browser.Dispose();

    private static IEnumerable<(string Name, string Value)> Hidden(IHtmlFormElement form) =>
        form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]")
            .Select(input => (input.Name!, input.Value));
}
