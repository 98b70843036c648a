namespace Portvakt.Domain.Environments;

/// <summary>Whether an environment's clients may bind tokens to a key of theirs (RFC 9449). Maskinporten does not.</summary>
public enum DpopUse
{
    /// <summary>A DPoP header is ignored like any other unknown header.</summary>
    Off,

    /// <summary>A token request with a DPoP header gives a token that is bound to the proof's key.</summary>
    On,

    /// <summary>As On, and the proof carries a nonce that the server gave (RFC 9449 section 8).</summary>
    WithNonce,
}
