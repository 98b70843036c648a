using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Tokens;

namespace Portvakt.TokenServer.Token;

/// <summary>Writes the token and the answer around it (RFC 6749 section 5.1).</summary>
internal static class TokenAnswer
{
    public static Task Write(
        HttpContext http,
        GrantCase grant,
        ITokenSigner signer,
        OpaqueTokens opaque,
        TimeProvider time
    )
    {
        var written = new ArrayBufferWriter<byte>(1536);
        var issued = AccessToken.Write(grant, signer, written);
        var token = grant.IsOpaque ? opaque.Wrap(written.WrittenSpan) : written.WrittenMemory;
        return JsonAnswer.Write(
            http,
            StatusCodes.Status200OK,
            WriteBody,
            (Token: token, Issued: issued, ExpiresIn: Left(issued, time))
        );
    }

    // Counted when the answer is written, in whole seconds, so that a client never believes a token to live longer.
    private static long Left(IssuedToken issued, TimeProvider time)
    {
        var left = DateTimeOffset.FromUnixTimeSeconds(issued.ExpiresAt) - time.GetUtcNow();
        return Math.Max(0, (long)left.TotalSeconds);
    }

    private static void WriteBody(
        Utf8JsonWriter json,
        (ReadOnlyMemory<byte> Token, IssuedToken Issued, long ExpiresIn) answer
    )
    {
        json.WriteStartObject();
        json.WriteString("access_token"u8, answer.Token.Span);
        json.WriteString("token_type"u8, answer.Issued.TokenType);
        json.WriteNumber("expires_in"u8, answer.ExpiresIn);
        json.WriteString("scope"u8, answer.Issued.Scope);
        json.WriteEndObject();
    }
}
