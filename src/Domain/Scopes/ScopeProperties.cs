using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Scopes;

/// <summary>What a provider decides about a scope, checked.</summary>
public sealed record ScopeProperties(LanguageMap Description)
{
    /// <summary>Longest description, in characters.</summary>
    public const int DescriptionLength = 255;

    /// <summary>Longest cap on a token's life that can be asked for: a day.</summary>
    public const int LongestLifetime = 86_400;

    /// <summary>Longest long description, in characters.</summary>
    public const int LongDescriptionLength = 1023;

    /// <summary>More about it, in simple Markdown; null for nothing.</summary>
    public LanguageMap? LongDescription { get; init; }

    public Visibility Visibility { get; init; } = Visibility.Public;

    public bool AccessibleForAll { get; init; }

    public int MaxTokenLifetime { get; init; }

    /// <summary>Cap on an authorization's life in seconds; 0 for none. It means nothing to Maskinporten.</summary>
    public int MaxAuthorizationLifetime { get; init; }

    public string? DelegationSource { get; init; }

    /// <summary>What the scope asks of people who sign in; it means nothing to Maskinporten.</summary>
    public ScopeDemands Demands { get; init; } = new();

    public IReadOnlyList<IntegrationKind> AllowedKinds { get; init; } = [];

    /// <summary>Whether APIs read its tokens themselves or ask for what they say.</summary>
    public TokenForm TokenForm { get; init; } = TokenForm.SelfContained;

    /// <summary>The aud of every token with this scope; null to leave it to the client.</summary>
    public string? EnforcedAudience { get; init; }

    /// <summary>Whether its tokens must be bound to a key of the client's (RFC 9449).</summary>
    public bool SenderConstrained { get; init; }

    /// <summary>What stands for a scope now.</summary>
    public static ScopeProperties Of(Scope scope) =>
        new(scope.Description)
        {
            LongDescription = scope.LongDescription,
            Visibility = scope.Visibility,
            AccessibleForAll = scope.AccessibleForAll,
            MaxTokenLifetime = scope.MaxTokenLifetime,
            MaxAuthorizationLifetime = scope.MaxAuthorizationLifetime,
            DelegationSource = scope.DelegationSource,
            Demands = scope.Demands,
            AllowedKinds = scope.AllowedKinds,
            TokenForm = scope.TokenForm,
            EnforcedAudience = scope.EnforcedAudience,
            SenderConstrained = scope.SenderConstrained,
        };

    /// <summary>
    /// What of it the environment does not give. A scope with such demands must not be registered: it would never have
    /// a token, or never one of that form.
    /// </summary>
    public IEnumerable<Problem> RefusalsIn(InstalledEnvironment environment)
    {
        if (SenderConstrained && !environment.BindsTokens)
            yield return Problem.At(
                "sender_constrained",
                Problems.ScopeBindingOff,
                environment.Name
            );
        if (TokenForm == TokenForm.Opaque && !environment.OpaqueTokens)
            yield return Problem.At("token_type", Problems.ScopeOpaqueOff, environment.Name);
    }

    /// <summary>Checks a description as typed.</summary>
    public static Outcome<LanguageMap> ReadDescription(string? text, string field = "description")
    {
        var description = (text ?? "").Trim();
        if (description.Length == 0)
            return Problem.At(field, Problems.ScopeDescriptionMissing);
        return description.Length > DescriptionLength
            ? Problem.At(field, Problems.TextTooLong, DescriptionLength, description.Length)
            : new LanguageMap(description);
    }
}
