namespace Portvakt.SelfService.Tests.Features.Notices;

/// <summary>That somebody was told something, and by which mail.</summary>
internal sealed record Told(
    string Subject,
    int? Step,
    DateOnly Day,
    string Title,
    string Text,
    Guid Mail
);
