using System.Net;
using System.Text.Json.Nodes;
using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Integrations;

[Requirement("R23")]
public sealed class AddKeysTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task A_pasted_key_is_stored_and_shown_as_JSON_for_checking(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Med nøkkel");
        var kid = $"nokkel-{kind}";

        var answer = await visitor.Paste(client, $"[\r\n  {Ground.Jwk(kid)}\r\n]");

        Assert.Equal($"{client}/nokler/lagret?kid={kid}", answer.Location);
        var page = await visitor.Get(answer.Location!);
        Assert.Equal("Nøkkelen er lagret", page.Heading);
        var shown = JsonNode.Parse(page.Document.QuerySelector("pre")!.TextContent);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse($"[{Ground.Jwk(kid)}]"), shown));
        Assert.Contains("om 12 måneder", page.Text);
        var written = Assert.Single(await server.Events(EventType.KeyAdded, kid));
        Assert.Contains(Ground.ClientId(client), written.After);
        Assert.Contains(kid, (await visitor.Get($"{client}/nokler")).Text);
        Assert.Contains("1 nøkkel. Den går ut", (await visitor.Get(client)).Text);
    }

    [Theory, OnBoth]
    public async Task A_PEM_key_is_stored_under_its_thumbprint(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Med PEM");

        var answer = await visitor.Paste(client, Ground.Key.ExportSubjectPublicKeyInfoPem());

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal(43, answer.Location!.Split("kid=")[1].Length);
    }

    [Theory, OnBoth]
    public async Task A_key_with_a_certificate_keeps_it_and_ends_with_it(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Med sertifikat");
        var now = TimeProvider.System.GetUtcNow();
        var authority = new TestAuthority("Test", now.AddYears(-1), now.AddYears(1));
        var certificate = Convert.ToBase64String(
            authority.Issue(
                new()
                {
                    Key = Ground.Key,
                    NotBefore = now.AddDays(-1),
                    NotAfter = now.AddDays(61),
                }
            )
        );
        var jwk = JsonNode.Parse(Ground.Jwk($"sertifikat-{kind}"))!;
        jwk["x5c"] = new JsonArray(certificate);

        var answer = await visitor.Paste(client, jwk.ToJsonString());

        var page = await visitor.Get(answer.Location!);
        var shown = JsonNode.Parse(page.Document.QuerySelector("pre")!.TextContent)!;
        Assert.Equal(certificate, shown[0]!["x5c"]![0]!.GetValue<string>());
        Assert.Contains("om 2 måneder", page.Text);

        jwk["x5c"] = new JsonArray("AAAA");
        jwk["kid"] = "annen";
        var refused = await visitor.Paste(client, jwk.ToJsonString());
        Assert.Contains("Sertifikatet i x5c kan ikke leses", refused.ProblemAt("key"));
    }

    [Theory, OnBoth]
    public async Task Several_keys_are_stored_together_or_not_at_all(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Flere nøkler");

        var page = await visitor.Paste(client, $"[{Ground.Jwk("en")},{Ground.Jwk("en")}]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("kid «en»", page.ProblemAt("key"));
        Assert.Contains("ingen nøkkel", (await visitor.Get(client)).Text);

        var answer = await visitor.Paste(client, $"[{Ground.Jwk("en")},{Ground.Jwk("to")}]");
        Assert.EndsWith("?kid=en&kid=to", answer.Location);
        Assert.Equal("Nøklene er lagret", (await visitor.Get(answer.Location!)).Heading);
    }

    [Theory]
    [OnBoth("", "Lim inn en offentlig nøkkel.")]
    [OnBoth("hei", "Vi kjenner ikke igjen dette")]
    [OnBoth("{\"kty\": \"RSA\"", "JSON-teksten har en feil på linje 1")]
    [OnBoth("{\"kty\": \"EC\"}", "ikke en RSA-nøkkel")]
    [OnBoth("{\"kty\": \"RSA\", \"kid\": \"æ\"}", "«kid» kan ha bokstaver")]
    public async Task What_is_no_key_is_told_at_the_field_and_kept(
        DatabaseKind kind,
        string text,
        string message
    )
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Ingen nøkkel");

        var page = await visitor.Paste(client, text);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(message, page.ProblemAt("key"));
        Assert.Equal(text, page.ValueOf("key"));
    }

    [Theory, OnBoth]
    public async Task A_sixth_key_and_a_taken_kid_are_refused(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Full");
        var five = string.Join(',', Enumerable.Range(1, 5).Select(i => Ground.Jwk($"k{i}")));
        await visitor.Paste(client, $"[{Ground.Jwk("k1")}]");

        var taken = await visitor.Paste(client, Ground.Jwk("k1"));
        var tooMany = await visitor.Paste(client, $"[{five}]");

        Assert.Contains("kid «k1»", taken.ProblemAt("key"));
        Assert.Contains("høyst 5 nøkler", tooMany.ProblemAt("key"));
    }
}
