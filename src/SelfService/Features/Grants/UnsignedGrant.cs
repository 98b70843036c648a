namespace Portvakt.SelfService.Features.Grants;

/// <summary>A grant with everything but its signature.</summary>
/// <param name="Header">JSON.</param>
/// <param name="Claims">JSON, all claims but those that each grant has anew: iat, exp and jti.</param>
/// <param name="Payload">JSON, all claims as they would be now.</param>
public sealed record UnsignedGrant(string Header, string Claims, string Payload)
{
    /// <summary>How long it lives: as long as a grant may.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(120);

    /// <summary>
    /// What makes and signs it in a shell, with nothing but openssl. The token server takes an iat that is up to ten seconds
    /// ahead or past; a little ahead leaves time to paste. No quotes stand in the values, which <see cref="WriteGrant"/>
    /// sees to.
    /// </summary>
    public string Command =>
        $$"""
            b64() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }
            now=$(date +%s)
            header='{{Header}}'
            claims='{{Claims[
                ..^1
            ]}},"iat":'$((now + 8))',"exp":'$((now + 120))',"jti":"'$(openssl rand -hex 16)'"}'
            input="$(printf %s "$header" | b64).$(printf %s "$claims" | b64)"
            echo "$input.$(printf %s "$input" | openssl dgst -sha256 -sign private-key.pem -binary | b64)"
            """;
}
