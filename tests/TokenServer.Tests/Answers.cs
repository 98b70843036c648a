using System.Net;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Portvakt.TokenServer.Tests;

/// <summary>Reading what the token endpoint answered.</summary>
internal static class Answers
{
    /// <summary>The claims of the token that a grant gave.</summary>
    public static async Task<JsonElement> Claims(this World world, TestGrant grant)
    {
        var answer = await world.Ask(grant);
        var body = await World.Json(answer);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, body.ToString());
        var token = new JsonWebToken(body.GetProperty("access_token").GetString());
        return JsonElement.Parse(
            Microsoft.IdentityModel.Tokens.Base64UrlEncoder.Decode(token.EncodedPayload)
        );
    }

    /// <summary>The code at the end of error_uri, or the error when it has none, with the status before it.</summary>
    public static async Task<string> Refusal(this World world, TestGrant grant)
    {
        var answer = await world.Ask(grant);
        var body = await World.Json(answer);
        var what =
            body.TryGetProperty("error_uri", out var uri) ? uri.GetString()!.Split('/')[^1]
            : body.TryGetProperty("error_description", out var text) ? text.GetString()
            : "a token";
        var error = body.TryGetProperty("error", out var code) ? code.GetString() : "none";
        return $"{(int)answer.StatusCode} {error} {what}";
    }

    /// <summary>Whether it gave a token; any error but an expected refusal fails the test.</summary>
    public static async Task<bool> Gives(this World world, TestGrant grant) =>
        (await world.Ask(grant)).StatusCode switch
        {
            HttpStatusCode.OK => true,
            HttpStatusCode.Forbidden or HttpStatusCode.BadRequest => false,
            var other => throw new InvalidOperationException($"answered {other}"),
        };
}
