using System.Net;
using System.Text;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests;

/// <summary>Requests that no browser sends: refused like any other, never as a fault of ours.</summary>
public sealed class OddRequestTests(Servers servers)
{
    [Theory]
    [InlineData("multipart/form-data", "name=x")]
    [InlineData("multipart/form-data; boundary=a", "--a\r\nContent-Disposition: form-data")]
    [InlineData("application/x-www-form-urlencoded", "name=%00")]
    [InlineData("application/json", "{}")]
    public async Task A_body_that_is_no_form_of_ours_is_refused(string type, string text)
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var visitor = server.NewVisitor();
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        body.Headers.TryAddWithoutValidation("Content-Type", type);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, await Send(visitor, body));
    }

    [Fact]
    public async Task Too_many_fields_are_refused()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var visitor = server.NewVisitor();
        using var body = new FormUrlEncodedContent(
            Enumerable.Range(0, 2000).Select(i => KeyValuePair.Create($"f{i}", ""))
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, await Send(visitor, body));
    }

    [Theory]
    [OnBoth("/ver2/integrasjoner?q=%00")]
    [OnBoth("/ver2/integrasjoner?team=%00")]
    [OnBoth("/ver2/integrasjoner?q=%%0000")]
    [OnBoth("/virksomhet/logg?q=%%%000000")]
    [OnBoth("/ver2/mine-api?q=%00")]
    [OnBoth("/ver2/katalog?q=%00")]
    [OnBoth("/tjenester?q=%00&miljo=%00")]
    [OnBoth("/virksomhet/logg?q=%00&hvem=%00&hva=%00")]
    [OnBoth("/virksomhet/personer?q=%00")]
    public async Task A_null_character_in_an_address_narrows_nothing(
        DatabaseKind kind,
        string address
    )
    {
        using var kari = await (await servers.On(kind)).SignedIn("kari@fjelltake.example");

        Assert.Equal(HttpStatusCode.OK, (await kari.Get(address)).Status);
    }

    [Theory]
    [InlineData("/ver2/integrasjoner?side=abc")]
    [InlineData("/ver2/katalog?side=1&side=2")]
    [InlineData("/virksomhet/logg?side=2147483648")]
    public async Task A_number_in_an_address_that_is_none_is_answered_by_a_page(string address)
    {
        using var kari = await (await servers.On(DatabaseKind.Sqlite)).SignedIn(
            "kari@fjelltake.example"
        );

        var page = await kari.Get(address);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("Til forsiden", page.Text);
    }

    [Theory, OnBoth]
    public async Task A_null_character_that_the_database_cannot_store_is_refused(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();
        var page = await visitor.Get("/registrer");
        using var body = new MultipartFormDataContent();
        foreach (var hidden in page.Document.QuerySelectorAll("main form input[type=hidden]"))
            body.Add(
                new StringContent(hidden.GetAttribute("value")!),
                hidden.GetAttribute("name")!
            );
        body.Add(new StringContent("Nu\0ll"), "name");
        body.Add(new StringContent("null@bever.example"), "email");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, await Send(visitor, body));
    }

    [Theory]
    [InlineData("/%C3%B8")]
    [InlineData("//evil.example")]
    [InlineData("/%5Cevil.example")]
    [InlineData("https://evil.example")]
    public async Task The_way_back_never_leads_elsewhere_or_nowhere(string back)
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var visitor = server.NewVisitor();

        var page = await visitor.Get($"/sprak/nn?tilbake={back}");

        Assert.Equal(HttpStatusCode.Redirect, page.Status);
        Assert.Equal("/", page.Location);
    }

    private static async Task<HttpStatusCode> Send(Visitor visitor, HttpContent body)
    {
        using var answer = await visitor.Http.PostAsync(
            "/registrer",
            body,
            TestContext.Current.CancellationToken
        );
        return answer.StatusCode;
    }
}
