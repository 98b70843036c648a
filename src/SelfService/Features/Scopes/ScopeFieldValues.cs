namespace Portvakt.SelfService.Features.Scopes;

/// <summary>What stands in the fields of a scope's form, as it was typed.</summary>
public sealed record ScopeFieldValues
{
    public string? Prefix { get; init; }

    public string? Subscope { get; init; }

    /// <summary>The texts and their translations, by the name of the field: description, description#nn.</summary>
    public IReadOnlyDictionary<string, string?> Texts { get; init; } =
        new Dictionary<string, string?>();

    public string? Documentation { get; init; }

    public string? Contact { get; init; }

    public string? Visibility { get; init; }

    public bool ForAll { get; init; }

    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Whether suppliers may use it by delegation.</summary>
    public bool Delegable { get; init; }

    public string? MaxLifetime { get; init; }

    public string? TokenForm { get; init; }

    public string? Audience { get; init; }

    public bool SenderConstrained { get; init; }

    public bool UserConsent { get; init; }

    public bool UserAuthentication { get; init; }

    public bool PseudonymousTokens { get; init; }

    public string? MaxAuthorization { get; init; }
}
