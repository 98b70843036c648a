namespace Portvakt.Domain.Integrations;

/// <summary>What was asked for, unchecked.</summary>
public sealed record RequestedOnBehalfOf(
    string? Id,
    string? Name,
    string? Description,
    string? Organisation,
    string? Uri,
    string? LogoUri
);
