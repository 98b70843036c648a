using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.Domain.Tests.Integrations;

[Requirement("R23")]
public class PastedKeysTests
{
    [Fact]
    public void The_documents_own_example_is_accepted()
    {
        var key = Assert.Single(Read(KeyTexts.Document));

        Assert.Equal("min_egen_nokkel", key.Kid);
        Assert.Equal("RS256", key.Algorithm);
        Assert.Equal(2048, PublicKeyMaterial.BitLength(key.Modulus));
    }

    [Fact]
    public void A_single_key_needs_no_brackets() =>
        Assert.Equal("a-key", Assert.Single(Read(KeyTexts.Jwk().ToJsonString())).Kid);

    [Fact]
    public void A_set_with_further_members_gives_its_keys()
    {
        var set = new JsonObject
        {
            ["created"] = "2026-01-01",
            ["keys"] = new JsonArray(KeyTexts.Jwk("one"), KeyTexts.Jwk("two", KeyTexts.Other)),
        };

        Assert.Equal(["one", "two"], Read(set.ToJsonString()).Select(key => key.Kid));
    }

    [Theory]
    [InlineData("\uFEFF{0}")]
    [InlineData("\r\n\r\n  {0}\r\n")]
    public void What_an_editor_puts_around_a_key_does_not_matter(string around) =>
        Assert.Single(Read(around.Replace("{0}", KeyTexts.Jwk().ToJsonString())));

    [Fact]
    public void White_space_that_copying_left_in_a_number_does_not_matter()
    {
        var broken = KeyTexts.N.Insert(100, "\n  ").Insert(200, " ");

        var key = Assert.Single(Read(KeyTexts.With("n", broken).ToJsonString()));

        Assert.Equal(KeyTexts.Key.ExportParameters(false).Modulus, key.Modulus);
    }

    [Fact]
    public void A_key_without_kid_gets_its_thumbprint()
    {
        var key = Assert.Single(Read(KeyTexts.With("kid", null).ToJsonString()));

        Assert.Equal(PublicKeyMaterial.Thumbprint(key.Modulus, key.Exponent), key.Kid);
    }

    [Theory]
    [InlineData("2000000000", 2_000_000_000L)]
    [InlineData("\"2000000000\"", 2_000_000_000L)]
    [InlineData("2000000000.5", 2_000_000_000L)]
    [InlineData("null", null)]
    [InlineData("99999999999999", null)]
    public void An_end_of_its_own_is_read(string exp, long? seconds)
    {
        var key = Assert.Single(Read(KeyTexts.With("exp", JsonNode.Parse(exp)).ToJsonString()));

        Assert.Equal(seconds, key.Expires?.ToUnixTimeSeconds());
    }

    [Theory]
    [InlineData(null, Problems.KeyMissing)]
    [InlineData("  \n ", Problems.KeyMissing)]
    [InlineData("[]", Problems.KeyMissing)]
    [InlineData("{\"keys\":[]}", Problems.KeyMissing)]
    [InlineData("my public key", Problems.KeyUnreadable)]
    [InlineData("[5]", Problems.KeyUnreadable)]
    [InlineData("[[]]", Problems.KeyUnreadable)]
    [InlineData("{\"kty\":\"RSA\",\"\\ud800\":1}", Problems.KeyUnreadable)]
    [InlineData("{\"kty\":\"\\udc00\"}", Problems.KeyUnreadable)]
    [InlineData("{}", Problems.KeyNotRsa)]
    [InlineData("{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AA\",\"y\":\"AA\"}", Problems.KeyNotRsa)]
    public void What_is_no_key_is_refused(string? text, string code) =>
        Assert.Equal(code, Refused(text));

    [Theory]
    [InlineData("use", "\"enc\"", Problems.KeyUse)]
    [InlineData("use", "7", Problems.KeyUse)]
    [InlineData("alg", "\"HS256\"", Problems.KeyAlgorithm)]
    [InlineData("alg", "\"none\"", Problems.KeyAlgorithm)]
    [InlineData("alg", "256", Problems.KeyAlgorithm)]
    [InlineData("kid", "\"\"", Problems.KeyKidMalformed)]
    [InlineData("kid", "5", Problems.KeyKidMalformed)]
    [InlineData("kid", "\"min nøkkel\"", Problems.KeyKidMalformed)]
    [InlineData("kid", "\"a/../b\"", Problems.KeyKidMalformed)]
    [InlineData("kid", "\"..\"", Problems.KeyKidMalformed)]
    [InlineData("kid", "\"<script>\"", Problems.KeyKidMalformed)]
    [InlineData("kid", "\"a\\n\"", Problems.KeyKidMalformed)]
    [InlineData("e", "\"AA\"", Problems.KeyWeak)]
    [InlineData("e", "\"AQ\"", Problems.KeyWeak)]
    [InlineData("e", "\"AQAA\"", Problems.KeyWeak)]
    [InlineData("e", "65537", Problems.KeyNumbers)]
    [InlineData("e", "\"A\"", Problems.KeyNumbers)]
    [InlineData("n", "\"+/==\"", Problems.KeyNumbers)]
    [InlineData("n", "null", Problems.KeyNumbers)]
    [InlineData("n", "\"AQAB\"", Problems.KeyTooShort)]
    [InlineData("exp", "\"soon\"", Problems.KeyExpiryMalformed)]
    [InlineData("exp", "[]", Problems.KeyExpiryMalformed)]
    public void A_wrong_member_is_refused_by_name(string member, string value, string code) =>
        Assert.Equal(code, Refused(KeyTexts.With(member, JsonNode.Parse(value)).ToJsonString()));

    [Fact]
    public void A_longer_kid_than_128_characters_is_refused() =>
        Assert.Equal(
            Problems.KeyKidMalformed,
            Refused(KeyTexts.Jwk(new string('a', KeyId.MaxLength + 1)).ToJsonString())
        );

    [Fact]
    public void The_same_member_twice_is_refused() =>
        Assert.Equal(
            Problems.KeyDuplicateMember,
            Refused(KeyTexts.Jwk().ToJsonString().Replace("{", "{\"kid\":\"another\","))
        );

    [Fact]
    public void Broken_json_is_told_by_line_and_character()
    {
        var problem = Assert.Single(
            PastedKeys.Read("\n{\"kty\": \"RSA\",\n\"e\" \"AQAB\"}").Problems
        );

        Assert.Equal(Problems.KeyJson, problem.Code);
        Assert.Contains("linje 2", problem.Message(Language.Bokmaal));
    }

    [Fact]
    public void More_keys_than_fit_on_a_client_are_refused()
    {
        var six = new JsonArray([.. Enumerable.Range(0, 6).Select(i => KeyTexts.Jwk($"key-{i}"))]);

        Assert.Equal(Problems.KeyLimit, Refused(six.ToJsonString()));
    }

    [Fact]
    public void A_short_key_is_refused()
    {
        using var rsa = RSA.Create(1024);

        Assert.Equal(Problems.KeyTooShort, Refused(KeyTexts.Jwk(key: rsa).ToJsonString()));
    }

    [Fact]
    public void A_text_too_long_to_be_keys_is_refused_unread() =>
        Assert.Equal(
            Problems.KeyTextTooLong,
            Refused("[" + new string(' ', PastedKeys.MaxLength) + "]")
        );

    private static IReadOnlyList<PublicKeyMaterial> Read(string text)
    {
        var outcome = PastedKeys.Read(text);
        Assert.Empty(outcome.Problems);
        return outcome.Value!;
    }

    private static string Refused(string? text)
    {
        var problem = Assert.Single(PastedKeys.Read(text).Problems);
        Assert.Equal("key", problem.Field);
        return problem.Code;
    }
}
