namespace Portvakt.Domain.Basics;

/// <summary>One entry of the problem catalogue; see problems.json.</summary>
/// <param name="Code">Stable code; it may be shown to users and searched for in documentation.</param>
/// <param name="Status">The HTTP status that page and API answer with.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to do now.</param>
public sealed record ProblemKind(string Code, int Status, Text Message, Text Hint)
{
    /// <summary>The OAuth 2.0 error (RFC 6749 section 5.2) when the token endpoint answers with it.</summary>
    public string? OAuthError { get; init; }

    /// <summary>The English phrase that the token endpoint puts into error_description; clients search for it.</summary>
    public string? Phrase { get; init; }

    /// <summary>The documented code, MP-nnn, that error_uri ends with; null for errors without one.</summary>
    public string? MpCode { get; init; }
}
