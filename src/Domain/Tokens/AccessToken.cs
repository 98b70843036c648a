using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Tokens.Proofs;

namespace Portvakt.Domain.Tokens;

/// <summary>Writes the access token of a grant that met every rule: a compact JWS, always self-contained.</summary>
public static class AccessToken
{
    private const int IdLength = 32;

    private static readonly JsonEncodedText Scope = JsonEncodedText.Encode("scope");
    private static readonly JsonEncodedText Authority = JsonEncodedText.Encode("authority");
    private static readonly JsonEncodedText Iso6523 = JsonEncodedText.Encode(
        OrganisationId.Authority
    );

    /// <summary>
    /// How long the token lives: what the client asks for or the default, cut by each scope's at_max_age and by the
    /// environment's limit. The documents call at_max_age a maximum, so the least value wins.
    /// </summary>
    public static TimeSpan Lifetime(GrantCase grant)
    {
        var lifetime = grant.Client.TokenLifetime ?? grant.Profile.DefaultTokenLifetime;
        foreach (var scope in grant.Scopes)
        {
            if (scope.MaxTokenAge is { } cap && cap > TimeSpan.Zero && cap < lifetime)
                lifetime = cap;
        }
        return lifetime < grant.Profile.MaxTokenLifetime
            ? lifetime
            : grant.Profile.MaxTokenLifetime;
    }

    /// <summary>The least that a header can be: APIs need kid, and alg is required.</summary>
    public static byte[] EncodeHeader(SigningKey key)
    {
        var json = $$"""{"kid":"{{key.KeyId}}","alg":"{{key.Algorithm}}"}""";
        return Base64Url.EncodeToUtf8(System.Text.Encoding.ASCII.GetBytes(json));
    }

    /// <summary>Writes and signs the token.</summary>
    /// <param name="grant">A case that met every rule.</param>
    /// <param name="signer">The key that is active now.</param>
    /// <param name="output">Receives the compact JWS as ASCII.</param>
    public static IssuedToken Write(
        GrantCase grant,
        ITokenSigner signer,
        ArrayBufferWriter<byte> output
    )
    {
        var issuedAt = grant.NowSeconds;
        var expiresAt = issuedAt + (long)Lifetime(grant).TotalSeconds;
        var names = grant.Grant.Claims.Scopes;
        var scope = names.Count == 1 ? names[0] : string.Join(' ', names);

        var payload = new ArrayBufferWriter<byte>(768);
        using (var json = new Utf8JsonWriter(payload))
            WriteClaims(json, grant, scope, issuedAt, expiresAt);

        CompactJws.Write(payload.WrittenSpan, signer, output);
        return new IssuedToken(expiresAt, scope, TypeOf(grant));
    }

    private static void WriteClaims(
        Utf8JsonWriter json,
        GrantCase grant,
        string scope,
        long issuedAt,
        long expiresAt
    )
    {
        json.WriteStartObject();
        json.WriteString(Scope, scope);
        json.WriteString("iss"u8, grant.Profile.Issuer);
        json.WriteString("client_amr"u8, Authentication(grant.Certificate.Certificate?.Kind));
        json.WriteString("token_type"u8, TypeOf(grant));
        json.WriteNumber("exp"u8, expiresAt);
        json.WriteNumber("iat"u8, issuedAt);
        json.WriteString("client_id"u8, grant.Client.ClientId);
        WriteId(json);
        WriteOrganisation(json, "consumer"u8, grant.Consumer);
        WriteSupplier(json, grant);
        if (grant.Profile.IsSkyporten)
            json.WriteString("sub"u8, $"{grant.Consumer};{scope}");
        if (grant.EnforcedAudience is { } enforced)
            json.WriteString("aud"u8, enforced);
        else if (grant.Grant.Claims.Resource is { } resource)
            WriteAudience(json, resource);
        if (grant.Grant.Claims.PersonNumber is { } person)
            json.WriteString("pid"u8, person);
        TokenDetails.Write(json, grant.Answers);
        if (grant.Proof is { } proof)
            WriteConfirmation(json, proof);
        WritePrefixes(json, grant);
        json.WriteEndObject();
    }

    private static string TypeOf(GrantCase grant) => grant.Proof is null ? "Bearer" : "DPoP";

    // RFC 9449 section 6.1: whoever shows the token must show the key as well.
    private static void WriteConfirmation(Utf8JsonWriter json, DpopProof proof)
    {
        json.WriteStartObject("cnf"u8);
        json.WriteString("jkt"u8, proof.KeyThumbprint);
        json.WriteEndObject();
    }

    // How the client proved who it is; a registered key counts as a key even when it is locked to a certificate.
    private static ReadOnlySpan<byte> Authentication(EnterpriseCertificateKind? certificate) =>
        certificate switch
        {
            EnterpriseCertificateKind.Seid1 => "virksomhetssertifikat"u8,
            EnterpriseCertificateKind.QualifiedSeal => "QCForESeal"u8,
            EnterpriseCertificateKind.Seal => "CForESeal"u8,
            _ => "private_key_jwt"u8,
        };

    /// <summary>A token for another organisation names both, so that the API can tell who asks for whom.</summary>
    private static void WriteSupplier(Utf8JsonWriter json, GrantCase grant)
    {
        var isDelegated = grant.Delegator is not null;
        if (isDelegated)
            WriteOrganisation(json, "supplier"u8, grant.Client.Organisation);
        else if (grant.Client.Supplier is { } supplier)
            WriteOrganisation(json, "supplier"u8, supplier);
        if (isDelegated)
            json.WriteString("delegation_source"u8, grant.Scopes[0].DelegationSource);
    }

    /// <summary>A provider that looks up delegations of its own scopes shows by this claim which are its own.</summary>
    private static void WritePrefixes(Utf8JsonWriter json, GrantCase grant)
    {
        if (!grant.Grant.Claims.Scopes.Contains(AltinnScopes.OwnDelegations))
            return;
        json.WriteStartArray("consumer_prefix"u8);
        foreach (var prefix in grant.Facts.PrefixesOf(grant.Consumer))
            json.WriteStringValue(prefix);
        json.WriteEndArray();
    }

    internal static void WriteId(Utf8JsonWriter json)
    {
        Span<byte> random = stackalloc byte[IdLength];
        RandomNumberGenerator.Fill(random);
        Span<byte> text = stackalloc byte[Base64Url.GetEncodedLength(IdLength)];
        Base64Url.EncodeToUtf8(random, text);
        json.WriteString("jti"u8, text);
    }

    internal static void WriteOrganisation(
        Utf8JsonWriter json,
        ReadOnlySpan<byte> name,
        OrganisationId organisation
    )
    {
        json.WriteStartObject(name);
        json.WriteString(Authority, Iso6523);
        json.WriteString("ID"u8, organisation.ToString());
        json.WriteEndObject();
    }

    private static void WriteAudience(Utf8JsonWriter json, GrantResource resource)
    {
        if (!resource.IsArray)
        {
            json.WriteString("aud"u8, resource.Values[0]);
            return;
        }
        json.WriteStartArray("aud"u8);
        foreach (var value in resource.Values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
