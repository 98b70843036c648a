using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Environments;

/// <summary>
/// How one environment issues tokens: what it calls itself and where it is stricter or milder than another.
/// The defaults are the documented behaviour of Maskinporten.
/// </summary>
/// <param name="Environment">The environment that it issues for.</param>
/// <param name="Kind">Whether that is a test or a production environment.</param>
/// <param name="Issuer">
/// The issuer exactly as metadata and tokens state it; never taken from the request. Maskinporten's ends with a slash,
/// Skyporten's does not.
/// </param>
public sealed record IssuerProfile(EnvironmentName Environment, EnvironmentKind Kind, string Issuer)
{
    /// <summary>No token lives longer anywhere, so that signing keys may be forgotten a day after their last use.</summary>
    public static readonly TimeSpan LongestToken = TimeSpan.FromHours(24);

    /// <summary>
    /// Whether it is a Skyporten: the same clients and scopes behind a second issuer, whose tokens carry the sub that
    /// cloud providers match on and whose metadata lies where OpenID Connect has it.
    /// </summary>
    public bool IsSkyporten { get; init; }

    /// <summary>What addresses under the issuer begin with.</summary>
    public string Base => Issuer.EndsWith('/') ? Issuer : Issuer + "/";

    /// <summary>The organisation numbers that grants may name.</summary>
    public NumberSchemes Numbers { get; init; } = NumberSchemes.Norwegian;

    /// <summary>Further audiences that a grant may name, for clients whose audience is compiled in.</summary>
    public IReadOnlyList<string> AdditionalAudiences { get; init; } = [];

    /// <summary>How long a token lives when the client states nothing.</summary>
    public TimeSpan DefaultTokenLifetime { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>How long a token may live at most, whatever client and scopes say.</summary>
    public TimeSpan MaxTokenLifetime { get; init; } = LongestToken;

    /// <summary>How far exp may lie after iat in a grant.</summary>
    public TimeSpan MaxGrantLifetime { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>How far iat and nbf may differ from our clock; exp gets no grace.</summary>
    public TimeSpan ClockSkew { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether a grant with claims that nobody defined is refused.</summary>
    public bool RefusesUnknownClaims { get; init; } = true;

    /// <summary>Whether an organisation may use its own scopes without granting itself access.</summary>
    public bool OwnerUsesOwnScopes { get; init; } = true;

    /// <summary>Whether clients may bind tokens to a key of theirs; Maskinporten's may not.</summary>
    public DpopUse Dpop { get; init; }

    /// <summary>Whether scopes may have opaque tokens, which APIs ask about; Maskinporten has none.</summary>
    public bool OpaqueTokens { get; init; }

    /// <summary>
    /// Whether a client with registered keys may name one by its certificate in x5c instead of by kid.
    /// </summary>
    public bool AcceptsRegisteredCertificates { get; init; }

    /// <summary>
    /// Whether MP-250 and MP-251 answer 400 invalid_scope instead of 403 forbidden; both have been seen in the wild.
    /// </summary>
    public bool MissingAccessIsInvalidScope { get; init; }
}
