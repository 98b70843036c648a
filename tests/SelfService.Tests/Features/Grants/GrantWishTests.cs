using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Tests.Features.Integrations;
using Portvakt.Server.Keys;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Grants;

/// <summary>"Test nå" for what only some grants ask for: system users, consents, persons and certificates.</summary>
public sealed class GrantWishTests(Servers servers)
{
    private const string Per = "per@pingvin.example";
    private const string ConsentId = "77ed8698-e619-4066-9eb4-5c1eb3f165a1";

    private static readonly string Person =
        PersonNumber.Synthetic(new(1990, 5, 17), 123)
        ?? PersonNumber.Synthetic(new(1990, 5, 17), 124)!;

    [Theory, OnBoth]
    public async Task A_grant_for_a_system_user_gets_the_token_that_the_demo_client_gets(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var per = await server.SignedIn(Per);
        var env = server.DemoFile("systemuser.env");
        var client = $"/ver2/integrasjoner/{env["MP_CLIENT_ID"]}";
        var (key, _) = PrivateJwk.Read(env["MP_JWK"])!.Value;

        var page = await Choose(per, client, ("systemuser_org", env["MP_SYSTEMUSER_ORG"]));
        var answer = await Send(per, page, key);

        key.Dispose();
        var details = Code(page)[1].GetProperty("authorization_details")[0];
        Assert.Equal("urn:altinn:systemuser", details.GetProperty("type").GetString());
        Assert.False(details.TryGetProperty("externalRef", out _));
        Assert.Contains("Du fikk et token", answer.Text);
        Assert.Contains("systemuser_id", answer.Document.QuerySelector("pre")!.TextContent);
    }

    [Theory, OnBoth]
    public async Task An_external_reference_goes_along_whatever_is_in_it(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await anne.ClientWithKey("Med referanse", Ground.Granted);

        var page = await Choose(
            anne,
            client,
            ("systemuser_org", "312 045 109"),
            ("external_ref", "Lager 'sør' \"2\"")
        );

        var details = Code(page)[1].GetProperty("authorization_details")[0];
        Assert.Equal("Lager 'sør' \"2\"", details.GetProperty("externalRef").GetString());
        var organisation = details.GetProperty("systemuser_org");
        Assert.Equal("0192:312045109", organisation.GetProperty("ID").GetString());
        Assert.Equal("iso6523-actorid-upis", organisation.GetProperty("authority").GetString());
        var command = page.Document.QuerySelectorAll("pre").Last().TextContent;
        Assert.Contains("Lager \\u0027sør\\u0027", command);
        Assert.NotNull(page.Document.QuerySelector("details[open] #external_ref"));
    }

    [Theory, OnBoth]
    public async Task A_grant_for_a_consent_is_understood_and_its_refusal_explained(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await anne.ClientWithKey("Med samtykke", Ground.Granted);

        var page = await Choose(
            anne,
            client,
            ("consent_id", ConsentId.ToUpperInvariant()),
            ("consent_from", Person)
        );
        var answer = await Send(anne, page, Ground.Key);

        var details = Code(page)[1].GetProperty("authorization_details")[0];
        Assert.Equal("urn:altinn:consent", details.GetProperty("type").GetString());
        Assert.Equal(ConsentId, details.GetProperty("id").GetString());
        Assert.Equal(
            $"urn:altinn:person:identifier-no:{Person}",
            details.GetProperty("from").GetString()
        );
        Assert.Equal(
            "Systembrukeren eller samtykket i authorization_details gjelder.",
            answer.Broken()
        );
        // What was chosen is still chosen.
        Assert.Equal(ConsentId.ToUpperInvariant(), answer.ValueOf("consent_id"));
    }

    [Theory, OnBoth]
    public async Task A_person_goes_into_the_token_but_never_into_an_address(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await anne.ClientWithKey("Med person", Ground.Granted);

        var page = await Choose(anne, client, ("pid", Person));
        var answer = await Send(anne, page, Ground.Key);
        var linked = await anne.Get($"{client}/test?pid={Person}&consent_from={Person}");

        Assert.Equal(Person, Code(page)[1].GetProperty("pid").GetString());
        Assert.Contains("Du fikk et token", answer.Text);
        var claims = JsonElement.Parse(answer.Document.QuerySelector("pre")!.TextContent);
        Assert.Equal(Person, claims.GetProperty("pid").GetString());
        Assert.DoesNotContain(Person, linked.Document.QuerySelector("main")!.TextContent);
        Assert.All(
            page.Document.QuerySelectorAll("form:has([name=pid])"),
            form => Assert.Equal("post", form.GetAttribute("method"))
        );
    }

    [Theory, OnBoth]
    public async Task A_client_without_keys_gets_a_header_with_its_certificate(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await anne.NewClient("Uten nøkler", Ground.Granted);

        var page = await anne.Get($"{client}/test");

        Assert.Equal(JsonValueKind.Array, Code(page)[0].GetProperty("x5c").ValueKind);
        Assert.False(Code(page)[0].TryGetProperty("kid", out _));
        Assert.Contains("signerer med virksomhetssertifikatet", page.Text);
        var command = page.Document.QuerySelectorAll("pre").Last().TextContent;
        Assert.Contains("certificate.pem", command);
        Assert.Contains("\"x5c\":['\"$x5c\"']", command);
    }

    [Theory]
    [InlineData("systemuser_org", "123", "9 siffer")]
    [InlineData("external_ref", "uten virksomhet", "", "systemuser_org")]
    [InlineData("consent_id", "ikke en id", "ikke ID-en til et samtykke")]
    [InlineData("consent_from", "123", "verken et organisasjonsnummer")]
    [InlineData("pid", "12345678901", "ikke et fødselsnummer")]
    public async Task What_cannot_be_asked_for_is_told_at_its_field(
        string field,
        string value,
        string problem,
        string? at = null
    )
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await anne.ClientWithKey("Feil valg", Ground.Granted);

        var page = await Choose(anne, client, (field, value));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(problem, page.ProblemAt(at ?? field));
        Assert.NotNull(page.Document.QuerySelector($"details[open] #{field}"));
        Assert.Null(page.Document.QuerySelector("#send-grant"));
    }

    [Fact]
    public async Task A_system_user_and_a_consent_are_not_asked_for_at_once()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await anne.ClientWithKey("Begge deler", Ground.Granted);

        var page = await Choose(
            anne,
            client,
            ("systemuser_org", "312045109"),
            ("consent_id", ConsentId)
        );

        Assert.Contains("enten en systembruker eller", page.ProblemAt("consent_id"));
    }

    private static async Task<VisitedPage> Choose(
        Visitor visitor,
        string client,
        params (string Name, string Value)[] fields
    ) => await visitor.Submit(await visitor.Get($"{client}/test"), "/test?valg", fields);

    /// <summary>Signs what the page shows, and sends it with what the page sends along.</summary>
    private static Task<VisitedPage> Send(Visitor visitor, VisitedPage page, RSA key)
    {
        var text = Code(page).ConvertAll(part => JsonSerializer.Serialize(part));
        var grant = TestGrant.Valid("", "", "", "", DateTimeOffset.UnixEpoch) with { Key = key };
        return visitor.Submit(page, "/test", ("assertion", grant.Sign(text[0], text[1])));
    }

    /// <summary>Header and payload.</summary>
    private static List<JsonElement> Code(VisitedPage page) =>
        [
            .. page
                .Document.QuerySelectorAll("pre")
                .Take(2)
                .Select(p => JsonElement.Parse(p.TextContent)),
        ];
}
