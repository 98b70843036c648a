using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Rest;

/// <summary>Reads the body of a request, tolerant of what it does not know and strict with what it does.</summary>
internal static class ApiBody
{
    /// <summary>Longest body, in kB: five keys with certificates and a thousand accesses fit.</summary>
    public const int MaxKilobytes = 256;

    /// <summary>Lets no more of a body in than is read; a longer one ends in an exception that becomes 413.</summary>
    public static void Limit(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = MaxKilobytes * 1024;
    }

    /// <summary>The body as <typeparamref name="T"/>.</summary>
    public static async Task<Outcome<T>> Read<T>(HttpContext http)
        where T : class
    {
        if (!http.Request.HasJsonContentType())
            return Problem.Of(Problems.ApiMediaType, "application/json");
        var bytes = await Bytes(http);
        return bytes.Length == 0 ? Problem.Of(Problems.ApiBodyMissing) : Parse<T>(bytes);
    }

    /// <summary>The body of an operation that needs none; an empty one, of whatever type, is <paramref name="absent"/>.</summary>
    public static async Task<Outcome<T>> ReadIfAny<T>(HttpContext http, T absent)
        where T : class
    {
        var bytes = await Bytes(http);
        if (bytes.Length == 0)
            return absent;
        return http.Request.HasJsonContentType()
            ? Parse<T>(bytes)
            : Problem.Of(Problems.ApiMediaType, "application/json");
    }

    private static Outcome<T> Parse<T>(byte[] bytes)
        where T : class
    {
        try
        {
            if (JsonSerializer.Deserialize<T>(bytes, ApiJson.Options) is not { } body)
                return Problem.Of(Problems.ApiBodyMissing);
            // PostgreSQL cannot store it, and no text of people has it.
            return bytes.AsSpan().IndexOf("\\u0000"u8) >= 0 || bytes.AsSpan().Contains((byte)0)
                ? Problem.Of(Problems.ApiJson, 1, 1)
                : body;
        }
        catch (JsonException e)
        {
            // The framework reports bad JSON only by throwing; its position is what the caller needs.
            return Explain(e);
        }
    }

    /// <summary>The body as text of one of these media types; for keys that are pasted as they are.</summary>
    public static async Task<Outcome<string>> ReadText(HttpContext http, params string[] types)
    {
        var type = http.Request.ContentType?.Split(';')[0].Trim();
        if (!types.Contains(type, StringComparer.OrdinalIgnoreCase))
            return Problem.Of(Problems.ApiMediaType, string.Join(", ", types));
        return Encoding.UTF8.GetString(await Bytes(http));
    }

    private static async Task<byte[]> Bytes(HttpContext http)
    {
        using var buffer = new MemoryStream();
        await http.Request.Body.CopyToAsync(buffer, http.RequestAborted);
        return buffer.ToArray();
    }

    /// <summary>A member of the wrong type is told at the member; anything else by line and character.</summary>
    private static Problem Explain(JsonException e)
    {
        var path = (e.Path ?? "$").TrimStart('$').TrimStart('.');
        return
            path.Length > 0
            && e.InnerException is null or FormatException or InvalidOperationException
            && e.Message.Contains("could not be converted", StringComparison.Ordinal)
            ? Problem.At(path, Problems.ApiMemberType, path)
            : Problem.Of(
                Problems.ApiJson,
                (e.LineNumber ?? 0) + 1,
                (e.BytePositionInLine ?? 0) + 1
            );
    }
}
