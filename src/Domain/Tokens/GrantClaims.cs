namespace Portvakt.Domain.Tokens;

/// <summary>The claims of a grant. A claim that is absent or JSON null is null; presence is for the rules to judge.</summary>
public sealed class GrantClaims
{
    /// <summary>iss: the client_id.</summary>
    public string? Issuer { get; internal set; }

    /// <summary>aud: one or several; a string and an array of one mean the same (RFC 7519 section 4.1.3).</summary>
    public IReadOnlyList<string> Audience { get; internal set; } = [];

    /// <summary>scope: the requested scopes in the order asked, each once.</summary>
    public IReadOnlyList<string> Scopes { get; internal set; } = [];

    /// <summary>iat, Unix seconds.</summary>
    public long? IssuedAt { get; internal set; }

    /// <summary>exp, Unix seconds.</summary>
    public long? ExpiresAt { get; internal set; }

    /// <summary>nbf, Unix seconds.</summary>
    public long? NotBefore { get; internal set; }

    /// <summary>jti: any text; an empty one counts as none.</summary>
    public string? Id { get; internal set; }

    /// <summary>resource: the wanted audience.</summary>
    public GrantResource? Resource { get; internal set; }

    /// <summary>pid: a national identity number. Never log it.</summary>
    public string? PersonNumber { get; internal set; }

    /// <summary>consumer_org: the organisation that delegated.</summary>
    public string? ConsumerOrganisation { get; internal set; }

    /// <summary>iss_onbehalfof: a sub-client; no longer served.</summary>
    public string? OnBehalfOf { get; internal set; }

    /// <summary>authorization_details (RFC 9396) as JSON bytes; null when absent.</summary>
    public byte[]? AuthorizationDetails { get; internal set; }

    /// <summary>Names of claims that nobody defined, as sent.</summary>
    public IReadOnlyList<string> UnknownNames { get; internal set; } = [];
}
