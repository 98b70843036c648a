namespace Portvakt.Domain.Basics;

/// <summary>Those of trying grants, explaining refusals and offering code.</summary>
public static partial class Problems
{
    public const string ResourceNotInCode = "resource-not-in-code";
    public const string NothingRecognised = "nothing-recognised";
    public const string NothingToExplain = "nothing-to-explain";
    public const string ScopeNameNeeded = "scope-name-needed";
    public const string GrantMissing = "grant-missing";
    public const string GrantUnreadable = "grant-unreadable";
    public const string GrantOfOtherClient = "grant-of-other-client";
    public const string GrantDetailsBoth = "grant-details-both";
    public const string ConsentIdMalformed = "consent-id-malformed";
    public const string ConsentFromMalformed = "consent-from-malformed";
    public const string TokenServerUnreachable = "token-server-unreachable";
}
