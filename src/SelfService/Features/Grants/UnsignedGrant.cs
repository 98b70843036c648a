namespace Portvakt.SelfService.Features.Grants;

/// <summary>A grant with everything but its signature.</summary>
/// <param name="Header">JSON; with <see cref="Certificate"/> in x5c for a client that signs by a certificate.</param>
/// <param name="Claims">JSON, all claims but those that each grant has anew: iat, exp and jti.</param>
/// <param name="Payload">JSON, all claims as they would be now.</param>
public sealed record UnsignedGrant(string Header, string Claims, string Payload)
{
    /// <summary>How long it lives: as long as a grant may.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(120);

    /// <summary>Stands in x5c until whoever signs puts the certificate there.</summary>
    internal const string Certificate = "...";

    /// <summary>Reads every certificate of a PEM file into the list that x5c is.</summary>
    private const string ReadCertificate = """
        x5c=$(awk '/-BEGIN CERT/ { on = 1; printf "%s\"", comma; comma = ","; next } /-END CERT/ { on = 0; printf "\"" } on { sub(/\r/, ""); printf "%s", $0 }' certificate.pem)

        """;

    /// <summary>Whether the client has no key and signs with its organisation's certificate.</summary>
    public bool ByCertificate =>
        Header.Contains($"\"x5c\":[\"{Certificate}\"]", StringComparison.Ordinal);

    /// <summary>
    /// What makes and signs it in a shell, with nothing but openssl. The token server takes an iat that is up to ten seconds
    /// ahead or past; a little ahead leaves time to paste. No single quotes stand in the values, which
    /// <see cref="WriteGrant"/> sees to.
    /// </summary>
    public string Command =>
        $$"""
            {{(ByCertificate ? ReadCertificate : "")}}b64() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }
            now=$(date +%s)
            header='{{Header.Replace($"\"{Certificate}\"", "'\"$x5c\"'", StringComparison.Ordinal)}}'
            claims='{{Claims[
                ..^1
            ]}},"iat":'$((now + 8))',"exp":'$((now + 120))',"jti":"'$(openssl rand -hex 16)'"}'
            input="$(printf %s "$header" | b64).$(printf %s "$claims" | b64)"
            echo "$input.$(printf %s "$input" | openssl dgst -sha256 -sign private-key.pem -binary | b64)"
            """;
}
