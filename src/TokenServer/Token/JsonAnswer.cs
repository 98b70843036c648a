using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Portvakt.TokenServer.Token;

/// <summary>Writes a JSON answer that nobody keeps.</summary>
internal static class JsonAnswer
{
    /// <summary>Bare, without charset: some clients compare it as text.</summary>
    public const string ContentType = "application/json";

    public static Task Write<T>(
        HttpContext http,
        int status,
        Action<Utf8JsonWriter, T> write,
        T values
    )
    {
        var body = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(body))
            write(json, values);
        http.Response.StatusCode = status;
        // RFC 6749 section 5.1: what may hold tokens or tell about them is not stored.
        http.Response.Headers.CacheControl = "no-store";
        return Send(http, body.WrittenMemory);
    }

    /// <summary>Sends bytes; HEAD gets the headers alone.</summary>
    public static async Task Send(HttpContext http, ReadOnlyMemory<byte> body)
    {
        http.Response.ContentType = ContentType;
        http.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
            await http.Response.BodyWriter.WriteAsync(body, http.RequestAborted);
    }
}
