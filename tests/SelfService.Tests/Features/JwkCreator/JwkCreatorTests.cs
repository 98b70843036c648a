using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.JwkCreator;

/// <summary>"JWK Creator" without its script, for anybody.</summary>
[Requirement("R36")]
public sealed class JwkCreatorTests(Servers servers)
{
    private static readonly RSA Key = RSA.Create(2048);

    [Theory, OnBoth]
    public async Task A_public_key_is_converted_for_anybody(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();

        var page = await visitor.Submit(
            await visitor.Get("/jwk-creator"),
            "/jwk-creator",
            ("key", Key.ExportSubjectPublicKeyInfoPem())
        );

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("offentlig nøkkel i PEM", page.Text);
        using var jwks = JsonDocument.Parse(
            page.Document.QuerySelector("[aria-label='Offentlig nøkkel']")!.TextContent
        );
        Assert.Equal(43, jwks.RootElement[0].GetProperty("kid").GetString()!.Length);
    }

    [Theory, OnBoth]
    public async Task A_private_key_is_refused_and_not_shown_again(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();
        var pem = Key.ExportPkcs8PrivateKeyPem();

        var page = await visitor.Submit(
            await visitor.Get("/jwk-creator"),
            "/jwk-creator",
            ("key", pem)
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("Dette er en privat nøkkel", page.ProblemAt("key"));
        Assert.DoesNotContain(pem.Split('\n')[3], page.Text);
    }

    [Fact]
    public async Task The_offline_file_holds_all_that_it_needs_and_may_call_nobody()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var visitor = server.NewVisitor();
        using var answer = await visitor.Http.GetAsync(
            "/jwk-creator/last-ned",
            TestContext.Current.CancellationToken
        );
        var page = await visitor.Get("/jwk-creator/last-ned");

        Assert.Contains("jwk-creator.html", $"{answer.Content.Headers.ContentDisposition}");
        Assert.Empty(page.Document.QuerySelectorAll("[src], link[href]"));
        var policy = page.Document.QuerySelector("meta[http-equiv=Content-Security-Policy]")!;
        Assert.StartsWith("default-src 'none'", policy.GetAttribute("content"));
        var script = page.Document.QuerySelector("script[type=module]")!.TextContent;
        Assert.DoesNotContain("import ", script.Replace("importKey", ""));
        Assert.Contains("startMaker", script);
    }

    [Fact]
    public async Task The_page_is_linked_from_every_footer()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var visitor = server.NewVisitor();

        var page = await visitor.Get("/");

        Assert.NotNull(page.Document.QuerySelector("footer a[href='/jwk-creator']"));
    }
}
