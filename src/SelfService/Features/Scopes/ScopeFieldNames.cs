namespace Portvakt.SelfService.Features.Scopes;

/// <summary>The names of the fields of a scope's form: those that its problems name.</summary>
internal static class ScopeFieldNames
{
    public const string Description = "description";
    public const string LongDescription = "long_description";
    public const string AccessGuide = "access_guide";
    public const string Documentation = "documentation";
    public const string Contact = "contact";
    public const string DelegationSource = "delegation_source";
    public const string TokenForm = "token_type";
    public const string Audience = "enforced_aud_for_access_token";
    public const string SenderConstrained = "sender_constrained";
    public const string MaxAuthorization = "authorization_max_lifetime";
    public const string UserConsent = "requires_user_consent";
    public const string UserAuthentication = "requires_user_authentication";
    public const string PseudonymousTokens = "requires_pseudonymous_tokens";

    /// <summary>The languages that every text is asked for in, beside bokmål.</summary>
    public static readonly IReadOnlyList<string> Tags = ["nn", "en"];

    /// <summary>The texts that have translations.</summary>
    public static readonly IReadOnlyList<string> Texts =
    [
        Description,
        LongDescription,
        AccessGuide,
    ];

    /// <summary>The field of a translation.</summary>
    public static string Tagged(string text, string tag) => $"{text}#{tag}";
}
