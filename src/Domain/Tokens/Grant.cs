namespace Portvakt.Domain.Tokens;

/// <summary>
/// An assertion (RFC 7523) taken apart: typed, but not yet believed. Its memory lies in the buffer that it was
/// read from, so it lives only as long as the request.
/// </summary>
public sealed class Grant
{
    /// <summary>The JWS header (RFC 7515 section 4).</summary>
    public required GrantHeader Header { get; init; }

    /// <summary>The claims.</summary>
    public required GrantClaims Claims { get; init; }

    /// <summary>What the signature covers: header and payload as they were sent, with the dot between.</summary>
    public required ReadOnlyMemory<byte> SigningInput { get; init; }

    /// <summary>The signature's bytes.</summary>
    public required byte[] Signature { get; init; }
}
