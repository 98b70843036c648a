namespace Portvakt.Domain.Notices;

/// <summary>Whom to speak with about something.</summary>
/// <param name="About">What they can be asked about.</param>
/// <param name="Name">A person or a team.</param>
/// <param name="Email">Null when only a telephone number is known.</param>
/// <param name="Phone">As written; null when only an address is known.</param>
public sealed record MercantileContact(
    ContactTopic About,
    string Name,
    string? Email,
    string? Phone
);
