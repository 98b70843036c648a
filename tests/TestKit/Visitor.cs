using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Portvakt.TestKit;

/// <summary>
/// Somebody who uses the portal over HTTP, with cookies, without JavaScript: opens pages, fills in their forms and
/// sends them. Redirects are not followed, so that a test sees them.
/// </summary>
public sealed class Visitor : IDisposable
{
    private readonly HttpClient http;
    private readonly CookieContainer cookies = new();
    private readonly Func<string> password;

    /// <param name="portal">The portal's address.</param>
    /// <param name="password">What the demo's people sign in with.</param>
    public Visitor(Uri portal, Func<string> password)
    {
        this.password = password;
        http = new HttpClient(
            new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies }
        )
        {
            BaseAddress = portal,
        };
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("nb");
    }

    /// <summary>The raw client, with the visitor's cookies.</summary>
    public HttpClient Http => http;

    /// <summary>Takes over another visitor's cookies as they are now, as a thief would.</summary>
    public void TakeCookiesOf(Visitor other) => cookies.Add(other.cookies.GetAllCookies());

    /// <summary>Opens a page.</summary>
    public async Task<VisitedPage> Get(string path) =>
        await VisitedPage.Read(await http.GetAsync(path, TestContext.Current.CancellationToken));

    /// <summary>
    /// Fills in a form of <paramref name="page"/> and sends it: the one whose action ends with
    /// <paramref name="action"/>. Hidden fields go along; a field given several times is sent several times.
    /// </summary>
    public async Task<VisitedPage> Submit(
        VisitedPage page,
        string action,
        params (string Name, string Value)[] fields
    )
    {
        var form = Form(page, action);
        var sent = Hidden(form)
            .Where(input => fields.All(f => f.Name != input.Name))
            .Concat(fields);
        return await Post(form.GetAttribute("action")!, [.. sent]);
    }

    /// <summary>As <see cref="Submit"/>, with a file in a field of the form.</summary>
    public async Task<VisitedPage> Upload(
        VisitedPage page,
        string action,
        string field,
        byte[] file
    )
    {
        var form = Form(page, action);
        using var body = new MultipartFormDataContent();
        foreach (var (name, value) in Hidden(form))
            body.Add(new StringContent(value), name);
        body.Add(new ByteArrayContent(file), field, "list.csv");
        return await VisitedPage.Read(
            await http.PostAsync(
                form.GetAttribute("action")!,
                body,
                TestContext.Current.CancellationToken
            )
        );
    }

    /// <summary>Posts just these fields.</summary>
    public async Task<VisitedPage> Post(string path, params (string Name, string Value)[] fields)
    {
        using var body = new FormUrlEncodedContent(
            fields.Select(f => KeyValuePair.Create(f.Name, f.Value))
        );
        return await VisitedPage.Read(
            await http.PostAsync(path, body, TestContext.Current.CancellationToken)
        );
    }

    /// <summary>Posts a body made by hand, such as one with a file.</summary>
    public async Task<VisitedPage> Send(string path, HttpContent body) =>
        await VisitedPage.Read(
            await http.PostAsync(path, body, TestContext.Current.CancellationToken)
        );

    /// <summary>Signs in as one of the demo's people.</summary>
    public Task SignIn(string email) => SignIn(email, password());

    /// <summary>Signs in with a password.</summary>
    public async Task SignIn(string email, string secret)
    {
        var answer = await Submit(
            await Get("/min-profil"),
            "/logg-inn",
            ("email", email),
            ("password", secret)
        );
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
    }

    private static IHtmlFormElement Form(VisitedPage page, string action) =>
        page
            .Document.QuerySelectorAll<IHtmlFormElement>("form[method=post]")
            .Single(f => f.GetAttribute("action")!.EndsWith(action, StringComparison.Ordinal));

    private static IEnumerable<(string Name, string Value)> Hidden(IHtmlFormElement form) =>
        form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]")
            .Select(input => (input.Name!, input.Value));

    public void Dispose() => http.Dispose();
}

/// <summary>An answer of the portal.</summary>
/// <param name="Location">Where it redirects to, or leads on by itself; null when it does neither.</param>
/// <param name="Text">The whole body.</param>
public sealed record VisitedPage(
    HttpStatusCode Status,
    string? Location,
    string Text,
    IHtmlDocument Document
)
{
    /// <summary>The page's one H1.</summary>
    public string? Heading => Document.QuerySelector("h1")?.TextContent.Trim();

    /// <summary>What is said at a field, without surrounding white space; empty when nothing is wrong with it.</summary>
    public string ProblemAt(string field) =>
        Document.GetElementById($"{field}-feil")?.TextContent.Trim() ?? "";

    /// <summary>The value that a field shows.</summary>
    public string? ValueOf(string field) =>
        Document.GetElementsByName(field).FirstOrDefault() switch
        {
            IHtmlTextAreaElement area => area.Value,
            IHtmlSelectElement select => select.Value,
            IHtmlInputElement input => input.Value,
            _ => null,
        };

    internal static async Task<VisitedPage> Read(HttpResponseMessage response)
    {
        using (response)
        {
            var text = await response.Content.ReadAsStringAsync(
                TestContext.Current.CancellationToken
            );
            return new VisitedPage(
                response.StatusCode,
                response.Headers.Location?.OriginalString ?? Refresh(response),
                text,
                new HtmlParser().ParseDocument(text)
            );
        }
    }

    private static string? Refresh(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Refresh", out var values)
            ? values.Single().Split("url=", 2)[1]
            : null;
}
