namespace Portvakt.SelfService.Features.Grants;

/// <summary>A grant with everything but its signature.</summary>
/// <param name="Header">JSON.</param>
/// <param name="Payload">JSON.</param>
public sealed record UnsignedGrant(string Header, string Payload)
{
    /// <summary>How long it lives: as long as a grant may.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(120);

    /// <summary>
    /// What signs it in a shell, with nothing but openssl. Quotes cannot stand in its values, which
    /// <see cref="WriteGrant"/> sees to.
    /// </summary>
    public string Command =>
        $$"""
            b64() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }
            input="$(printf %s '{{Header}}' | b64).$(printf %s '{{Payload}}' | b64)"
            echo "$input.$(printf %s "$input" | openssl dgst -sha256 -sign private-key.pem -binary | b64)"
            """;
}
