namespace Portvakt.SelfService.Features.Members;

/// <summary>A member of an organisation.</summary>
public sealed record Member(
    Guid Id,
    string Name,
    string Email,
    bool IsAdministrator,
    DateTimeOffset Since
)
{
    /// <summary>Whether a text is part of the name or the address.</summary>
    public bool Matches(string text) =>
        Name.Contains(text, StringComparison.OrdinalIgnoreCase)
        || Email.Contains(text, StringComparison.OrdinalIgnoreCase);
}
