using System.Text.Json;
using System.Text.Json.Nodes;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;

namespace Portvakt.Domain.Tests.Integrations;

[Requirement("R23")]
public class IntegrationKeysTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_key_lives_for_a_year_at_most()
    {
        var later = Now.AddDays(1000).ToUnixTimeSeconds();
        var integration = WithKeys(KeyTexts.Jwk("plain"), Ending("long", later));

        Assert.All(integration.Keys, key => Assert.Equal(Now.AddDays(365), key.Validity.To));
    }

    [Fact]
    public void A_key_that_asks_for_an_earlier_end_gets_it()
    {
        var soon = Now.AddDays(10);
        var key = Assert.Single(WithKeys(Ending("short", soon.ToUnixTimeSeconds())).Keys);

        Assert.Equal(soon, key.Validity.To);
    }

    [Fact]
    public void A_key_that_has_ended_is_refused() =>
        Assert.Equal(
            Problems.KeyExpired,
            Refused(WithKeys(), Ending("old", Now.ToUnixTimeSeconds()))
        );

    [Fact]
    public void A_sixth_key_is_refused()
    {
        var five = WithKeys([.. Enumerable.Range(0, 5).Select(i => KeyTexts.Jwk($"key-{i}"))]);

        Assert.Equal(Problems.KeyLimit, Refused(five, KeyTexts.Jwk("sixth")));
    }

    [Fact]
    public void A_kid_is_used_once_on_a_client() =>
        Assert.Equal(
            Problems.KeyDuplicateKid,
            Refused(WithKeys(KeyTexts.Jwk("same")), KeyTexts.Jwk("same", KeyTexts.Other))
        );

    [Fact]
    public void Of_several_keys_none_is_added_when_one_is_refused()
    {
        var integration = WithKeys(KeyTexts.Jwk("first"));
        var version = integration.Version;

        Refused(integration, KeyTexts.Jwk("second"), KeyTexts.Jwk("second"));

        Assert.Equal("first", Assert.Single(integration.Keys).Kid);
        Assert.Equal(version, integration.Version);
    }

    [Theory]
    [InlineData(31, KeyState.Valid)]
    [InlineData(30, KeyState.ExpiringSoon)]
    [InlineData(1, KeyState.ExpiringSoon)]
    [InlineData(0, KeyState.Expired)]
    public void A_key_tells_how_it_stands(int days, KeyState state) =>
        Assert.Equal(state, PublicKey.StateOf(Now.AddDays(days), Now));

    [Fact]
    public void Stored_keys_are_written_as_the_document_shows_them()
    {
        var document = PastedKeys.Read(KeyTexts.Document).Value!;
        var integration = WithKeys();
        Assert.True(integration.AddKeys(document, Now).Ok);

        var written = JwkWriter.Array(integration.Keys);

        Assert.True(
            JsonNode.DeepEquals(JsonNode.Parse(KeyTexts.Document), JsonNode.Parse(written))
        );
        using var json = JsonDocument.Parse(written);
        Assert.Equal(
            ["kty", "e", "use", "kid", "alg", "n"],
            json.RootElement[0].EnumerateObject().Select(member => member.Name)
        );
        Assert.Contains("\n    \"kid\": \"min_egen_nokkel\",\n", written);
    }

    private static JsonObject Ending(string kid, long exp)
    {
        var jwk = KeyTexts.Jwk(kid);
        jwk["exp"] = exp;
        return jwk;
    }

    private static Integration WithKeys(params JsonObject[] jwks)
    {
        var integration = Integration.Create(
            EnvironmentName.Of("ver2"),
            OrganisationId.Of("0192:991825827"),
            new(IntegrationKind.Maskinporten, "demo", "demo"),
            [],
            Now
        );
        if (jwks.Length > 0)
            Assert.Empty(integration.AddKeys(Read(jwks), Now).Problems);
        return integration;
    }

    private static string Refused(Integration integration, params JsonObject[] jwks) =>
        Assert.Single(integration.AddKeys(Read(jwks), Now).Problems).Code;

    private static IReadOnlyList<PublicKeyMaterial> Read(JsonObject[] jwks) =>
        PastedKeys.Read(new JsonArray([.. jwks]).ToJsonString()).Value!;
}
