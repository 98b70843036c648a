namespace Portvakt.Domain.Scopes;

/// <summary>What a token with a scope is; token_type on the wire.</summary>
public enum TokenForm
{
    /// <summary>A JWT that the API verifies by itself.</summary>
    SelfContained,

    /// <summary>
    /// A text that means nothing to its holder; the API asks for what it says (RFC 7662). In environments without such
    /// tokens it counts as <see cref="SelfContained"/>.
    /// </summary>
    Opaque,
}
