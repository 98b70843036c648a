namespace Portvakt.Domain.Tokens;

/// <summary>The audience that the client wants in its token (RFC 8707).</summary>
/// <param name="Values">One or more audiences.</param>
/// <param name="IsArray">Whether it was sent as an array, so that aud can be echoed in the same form.</param>
public sealed record GrantResource(IReadOnlyList<string> Values, bool IsArray);
