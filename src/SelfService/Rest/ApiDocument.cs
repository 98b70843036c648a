using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Portvakt.SelfService.Rest;

/// <summary>
/// docs/openapi.json, which came along when this was built. A test writes it from the routes and fails when the two
/// differ, so nothing has to be worked out while the server runs.
/// </summary>
internal static class ApiDocument
{
    public static byte[] Bytes { get; } = Read();

    private static readonly EntityTagHeaderValue Tag = new(
        $"\"{Convert.ToHexStringLower(SHA256.HashData(Bytes))[..16]}\""
    );

    /// <summary>
    /// The document, or 304 to those who have it already. The framework would heed If-Match too, which makes no sense for
    /// what nobody changes.
    /// </summary>
    public static IResult Get(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.GetTypedHeaders().ETag = Tag;
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(t => t.Compare(Tag, false))
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Bytes(Bytes, ApiJson.ContentType);
    }

    private static byte[] Read()
    {
        using var stream = typeof(ApiDocument).Assembly.GetManifestResourceStream("openapi.json")!;
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }
}
