namespace Portvakt.Domain.Scopes;

/// <summary>A scope's properties as they were typed or sent, unchecked; null for what was left out.</summary>
public sealed record RequestedScope
{
    public RequestedText Description { get; init; } = new();

    public RequestedText LongDescription { get; init; } = new();

    public string? Visibility { get; init; }

    public bool AccessibleForAll { get; init; }

    /// <summary>Seconds.</summary>
    public string? MaxTokenLifetime { get; init; }

    /// <summary>Seconds.</summary>
    public string? MaxAuthorizationLifetime { get; init; }

    public string? DelegationSource { get; init; }

    public ScopeDemands Demands { get; init; } = new();

    public IReadOnlyList<string?> AllowedKinds { get; init; } = [];

    public string? TokenForm { get; init; }

    public string? EnforcedAudience { get; init; }

    public bool SenderConstrained { get; init; }
}

/// <summary>A text with its translations, unchecked.</summary>
/// <param name="Default">The one without a tag.</param>
public sealed record RequestedText(string? Default = null)
{
    /// <summary>The others, by language tag.</summary>
    public IReadOnlyDictionary<string, string?> Tagged { get; init; } =
        new Dictionary<string, string?>();
}
