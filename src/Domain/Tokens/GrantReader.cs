using System.Buffers;
using System.Text.Json;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens;

/// <summary>
/// Reads a compact JWS (RFC 7515 section 7.1) into a <see cref="Grant"/>. It believes nothing: any input gives a
/// grant or a problem, never an exception, and work and memory are bounded by the input's own length.
/// </summary>
public static class GrantReader
{
    /// <summary>Longest assertion that is read; the longest legitimate one (x5c chain) is about 10 KiB.</summary>
    public const int MaxBytes = 16 * 1024;

    /// <summary>A consent with its rights nests five deep.</summary>
    private const int MaxDepth = 8;

    private const int LongestSignature = 2048;

    // A member that occurs twice means one thing to us and another to the next reader (RFC 7515 section 4).
    private static readonly JsonDocumentOptions Strict = new()
    {
        AllowDuplicateProperties = false,
        MaxDepth = MaxDepth,
    };

    /// <summary>Reads an assertion; every failure is a problem with code MP-011.</summary>
    public static Outcome<Grant> Read(ReadOnlyMemory<byte> compact)
    {
        try
        {
            return Split(compact);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Utf8JsonReader reports bad JSON, and text that is not Unicode, only by throwing.
            return Problem.Of(Problems.TokenAssertionUnreadable);
        }
    }

    private static Outcome<Grant> Split(ReadOnlyMemory<byte> compact)
    {
        var text = compact.Span;
        if (text.Length > MaxBytes || text.Count((byte)'.') != 2)
            return Problem.Of(Problems.TokenAssertionUnreadable);
        var first = text.IndexOf((byte)'.');
        var second = text.LastIndexOf((byte)'.');
        var signature = text[(second + 1)..];
        if (first == 0 || second == first + 1 || signature.Length is 0 or > LongestSignature)
            return Problem.Of(Problems.TokenAssertionUnreadable);

        var signatureBytes = new byte[StrictBase64Url.DecodedLength(signature.Length)];
        if (!StrictBase64Url.TryDecode(signature, signatureBytes, out _))
            return Problem.Of(Problems.TokenAssertionUnreadable);

        var header = Parse(text[..first], GrantHeaderReader.Read);
        if (!header.Ok)
            return Outcome<Grant>.Failed(header.Problems);
        var claims = Parse(text[(first + 1)..second], GrantClaimsReader.Read);
        if (!claims.Ok)
            return Outcome<Grant>.Failed(claims.Problems);
        return new Grant
        {
            Header = header.Value,
            Claims = claims.Value,
            SigningInput = compact[..second],
            Signature = signatureBytes,
        };
    }

    private static Outcome<T> Parse<T>(ReadOnlySpan<byte> part, Func<JsonElement, Outcome<T>> read)
        where T : notnull
    {
        var buffer = ArrayPool<byte>.Shared.Rent(StrictBase64Url.DecodedLength(part.Length));
        try
        {
            if (!StrictBase64Url.TryDecode(part, buffer, out var length))
                return Problem.Of(Problems.TokenAssertionUnreadable);
            using var document = JsonDocument.Parse(buffer.AsMemory(0, length), Strict);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? read(document.RootElement)
                : Problem.Of(Problems.TokenAssertionUnreadable);
        }
        finally
        {
            // The payload may hold a national identity number.
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }
}
