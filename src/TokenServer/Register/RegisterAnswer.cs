using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Portvakt.TokenServer.Token;

namespace Portvakt.TokenServer.Register;

/// <summary>Writes what the register answers: JSON, and for errors problem details (RFC 9457), as Altinn does.</summary>
internal static class RegisterAnswer
{
    public static Task Json<T>(HttpContext http, T value, Action<Utf8JsonWriter, T> write) =>
        JsonAnswer.Write(http, StatusCodes.Status200OK, write, value);

    /// <param name="detail">What was wrong, for the caller's developer.</param>
    /// <param name="field">The parameter or member that was wrong.</param>
    public static async Task Problem(
        HttpContext http,
        int status,
        string? detail = null,
        string? field = null
    )
    {
        var body = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "about:blank"u8);
            json.WriteString("title"u8, ReasonPhrases.GetReasonPhrase(status));
            json.WriteNumber("status"u8, status);
            if (detail is not null)
                json.WriteString("detail"u8, detail);
            if (field is not null)
            {
                json.WriteStartObject("errors"u8);
                json.WriteStartArray(field);
                json.WriteStringValue(detail);
                json.WriteEndArray();
                json.WriteEndObject();
            }
            json.WriteString("traceId"u8, TraceId.Of(http));
            json.WriteEndObject();
        }
        if (status == StatusCodes.Status401Unauthorized)
            http.Response.Headers.WWWAuthenticate = "Bearer";
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/problem+json";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.ContentLength = body.WrittenCount;
        await http.Response.BodyWriter.WriteAsync(body.WrittenMemory, http.RequestAborted);
    }

    /// <summary>Answers 401 or 403 and gives null unless the caller's token has one of the scopes.</summary>
    public static async Task<BearerToken?> Authorise(
        HttpContext http,
        BearerReader tokens,
        params string[] scopes
    )
    {
        if (tokens.Read(http.Request) is not { } token)
        {
            await Problem(http, StatusCodes.Status401Unauthorized);
            return null;
        }
        if (scopes.Any(token.Has))
            return token;
        await Problem(
            http,
            StatusCodes.Status403Forbidden,
            $"The token has none of the scopes: {string.Join(", ", scopes)}"
        );
        return null;
    }
}
