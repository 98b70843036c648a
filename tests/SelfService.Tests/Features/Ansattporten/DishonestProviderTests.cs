using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Portvakt.SelfService.Tests.Features.Ansattporten;

/// <summary>Answers that only look like the provider's sign nobody in (OpenID Connect Core section 3.1.3.7).</summary>
[Requirement("R33")]
public sealed class DishonestProviderTests(DishonestGround ground) : IClassFixture<DishonestGround>
{
    private readonly DishonestProvider provider = ground.Honest();
    private readonly TestServer server = ground.Server;

    public static TheoryData<string> Forgeries => [.. Forged.Keys];

    private static readonly Dictionary<string, Forgery> Forged = new()
    {
        ["signed by somebody else"] = new() { BySomebodyElse = true },
        ["not signed"] = new() { Algorithm = "none" },
        ["of another issuer"] = new() { Issuer = "https://ansattporten.example" },
        ["for another client"] = new() { Audience = "another" },
        ["run out"] = new() { Life = TimeSpan.FromMinutes(-10) },
        ["of another sign-in"] = new() { Nonce = "of-another-sign-in" },
    };

    [Fact]
    public async Task An_answer_in_order_signs_in_and_shows_who_began()
    {
        using var visitor = server.NewVisitor();
        var begun = await Begin(visitor, "prod");

        var back = await visitor.Get(Answer("prod", begun));

        Assert.Equal("/", back.Location);
        Assert.True(await IsSignedIn(visitor));
        // PKCE (RFC 7636 section 4.6): the verifier that only the portal knew.
        var verifier = Assert.Single(provider.Asked!["code_verifier"])!;
        Assert.Equal("S256", begun["code_challenge_method"]);
        Assert.Equal(
            begun["code_challenge"],
            Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)))
        );
    }

    [Theory, MemberData(nameof(Forgeries))]
    public async Task A_forged_id_token_signs_nobody_in(string what)
    {
        provider.Forgery = Forged[what];
        using var visitor = server.NewVisitor();
        var begun = await Begin(visitor, "prod");

        var back = await visitor.Get(Answer("prod", begun));

        Assert.StartsWith(Links.ProviderFailed, back.Location);
        Assert.False(await IsSignedIn(visitor));
    }

    [Fact]
    public async Task What_was_begun_at_one_provider_does_not_end_at_another()
    {
        using var visitor = server.NewVisitor();
        var begun = await Begin(visitor, "prod");

        var mixed = await visitor.Get(Answer("ver2", begun));

        Assert.StartsWith(Links.ProviderFailed, mixed.Location);
        Assert.Null(provider.Asked);
        Assert.False(await IsSignedIn(visitor));
    }

    [Theory]
    [InlineData("state")]
    [InlineData("code")]
    public async Task Without_its_state_or_its_code_an_answer_is_none(string missing)
    {
        using var visitor = server.NewVisitor();
        var begun = await Begin(visitor, "prod");

        var back = await visitor.Get(
            Answer("prod", begun).Replace($"{missing}=", "x=", StringComparison.Ordinal)
        );

        Assert.StartsWith(Links.ProviderFailed, back.Location);
        Assert.False(await IsSignedIn(visitor));
    }

    /// <summary>Goes to the provider; gives what the portal sent along.</summary>
    private async Task<Dictionary<string, string?>> Begin(Visitor visitor, string environment)
    {
        var start = await visitor.Get($"/{environment}/ansattporten?tilbake=%2F");
        var sent = QueryHelpers
            .ParseQuery(new Uri(start.Location!).Query)
            .ToDictionary(q => q.Key, q => q.Value.Single());
        provider.Nonce = sent["nonce"]!;
        return sent;
    }

    /// <summary>Where the provider sends the person back to.</summary>
    private static string Answer(string environment, Dictionary<string, string?> begun) =>
        $"/{environment}/ansattporten/svar?code=a-code&state={Uri.EscapeDataString(begun["state"]!)}";

    private static async Task<bool> IsSignedIn(Visitor visitor) =>
        (await visitor.Get("/min-profil")).Document.QuerySelector("form[action$='/logg-ut']")
            is not null;
}
