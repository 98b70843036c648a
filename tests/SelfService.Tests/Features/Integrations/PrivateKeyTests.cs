using System.Buffers.Text;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Integrations;

[Requirement("R23")]
public sealed class PrivateKeyTests(Servers servers)
{
    private static readonly string D = Base64Url.EncodeToString(
        Ground.Key.ExportParameters(true).D
    );
    private static readonly string Jwk = Ground.Jwk("privat").Replace("}", $",\"d\":\"{D}\"}}");

    [Theory]
    [OnBoth("jwk")]
    [OnBoth("broken jwk")]
    [OnBoth("set")]
    [OnBoth("pem")]
    public async Task A_private_key_is_neither_shown_nor_stored_nor_logged(
        DatabaseKind kind,
        string form
    )
    {
        var server = await servers.On(kind);
        using var log = new KeptLog();
        server.Server.Portal.GetRequiredService<ILoggerFactory>().AddProvider(log);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Røper seg nesten");
        var (text, secret) = form switch
        {
            "jwk" => (Jwk, D),
            "broken jwk" => (Jwk[..^1], D),
            "set" => ($"{{\"keys\":[{Ground.Jwk("ok")},{Jwk}]}}", D),
            _ => (
                Ground.Key.ExportPkcs8PrivateKeyPem(),
                Ground.Key.ExportPkcs8PrivateKeyPem().Split('\n')[3]
            ),
        };

        var page = await visitor.Paste(client, text);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("Dette er en privat nøkkel", page.ProblemAt("key"));
        Assert.Equal("", page.ValueOf("key"));
        Assert.DoesNotContain(secret, page.Text);
        Assert.DoesNotContain(secret, log.Text);
        Assert.DoesNotContain(secret, await Tables.Everything(server));
        Assert.Contains("ingen nøkkel", (await visitor.Get(client)).Text);
    }

    [Theory, OnBoth]
    public async Task An_expired_form_does_not_show_a_private_key_again(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Gammelt skjema");

        var page = await visitor.Post($"{client}/nokler", ("key", Jwk));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.DoesNotContain(D, page.Text);
    }

    [Fact]
    public async Task The_browser_is_given_the_script_that_stops_it()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Med skript");

        var page = await visitor.Get($"{client}/nokler");

        var script = page.Document.QuerySelector("script[type=module][src*='keys/workshop']")!;
        Assert.Contains("./traces.js", (await visitor.Get(script.GetAttribute("src")!)).Text);
        Assert.Contains("PRIVATE", (await visitor.Get("/keys/traces.js")).Text);
        Assert.Contains(
            "stoppet i nettleseren",
            page.Document.QuerySelector("[data-key-workshop]")!.GetAttribute("data-words")
        );
    }
}
