using Portvakt.Domain.Environments;

namespace Portvakt.Store.Usage;

/// <summary>How often a client used a key for a scope on behalf of a consumer on one day, and when last.</summary>
public sealed class UsageCount
{
    public required EnvironmentName Environment { get; init; }

    /// <summary>client_id.</summary>
    public required string ClientId { get; init; }

    /// <summary>kid; for a certificate its thumbprint.</summary>
    public required string KeyId { get; init; }

    public required string Scope { get; init; }

    /// <summary>The organisation that the tokens name as consumer.</summary>
    public required string Consumer { get; init; }

    /// <summary>The day in UTC, as days since 1970.</summary>
    public required int Day { get; init; }

    /// <summary>Tokens issued.</summary>
    public required long Tokens { get; set; }

    /// <summary>When the last was issued.</summary>
    public required DateTimeOffset LastUsed { get; set; }
}
