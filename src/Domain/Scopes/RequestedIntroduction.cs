namespace Portvakt.Domain.Scopes;

/// <summary>
/// What the catalogue is to say of a scope, as it was typed or sent, unchecked. Null leaves a part as it is, since tools that
/// were made for another Maskinporten replace scopes without knowing of these; an empty text takes it away.
/// </summary>
public sealed record RequestedIntroduction(
    string? Contact = null,
    string? Documentation = null,
    RequestedText? AccessGuide = null
);
