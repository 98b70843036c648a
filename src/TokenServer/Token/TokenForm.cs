using Portvakt.Domain.Basics;

namespace Portvakt.TokenServer.Token;

/// <summary>
/// Reads the two fields of a token request out of application/x-www-form-urlencoded bytes. By hand, because the
/// framework's reader wants the right content type, makes texts of everything and throws.
/// </summary>
internal static class TokenForm
{
    /// <summary>Largest body that is read.</summary>
    public const int MaxBytes = 64 * 1024;

    private static ReadOnlySpan<byte> JwtBearer => "urn:ietf:params:oauth:grant-type:jwt-bearer"u8;

    /// <summary>
    /// Finds the assertion. Other fields are ignored; a field that comes twice is refused (RFC 6749 section 3.2), and an
    /// empty one counts as absent.
    /// </summary>
    /// <param name="body">Is decoded in place; <paramref name="assertion"/> is a part of it.</param>
    public static Problem? Read(Memory<byte> body, out ReadOnlyMemory<byte> assertion)
    {
        assertion = default;
        ReadOnlyMemory<byte> grantType = default;
        var rest = body;
        while (!rest.IsEmpty)
        {
            var end = rest.Span.IndexOf((byte)'&');
            var field = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];

            var equals = field.Span.IndexOf((byte)'=');
            if (equals < 0)
                continue;
            var name = field.Span[..equals];
            var isGrantType = name.SequenceEqual("grant_type"u8);
            if (!isGrantType && !name.SequenceEqual("assertion"u8))
                continue;
            var value = field[(equals + 1)..];
            if (!PercentEncoding.TryDecode(value.Span, out var length))
                return Problem.Of(Problems.TokenRequestNotAForm);
            ref var target = ref isGrantType ? ref grantType : ref assertion;
            if (!target.IsEmpty)
                return Problem.Of(Problems.TokenRequestNotAForm);
            target = value[..length];
        }
        if (grantType.IsEmpty)
            return Problem.Of(Problems.TokenRequestFieldMissing, "grant_type");
        if (!grantType.Span.SequenceEqual(JwtBearer))
            return Problem.Of(Problems.TokenGrantTypeUnsupported);
        return assertion.IsEmpty
            ? Problem.Of(Problems.TokenRequestFieldMissing, "assertion")
            : null;
    }
}
