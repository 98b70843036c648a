using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>One acceptance of the terms.</summary>
/// <param name="Person">Who signed; null when it was recorded without anybody.</param>
/// <param name="IsKept">Whether the text of that version is at hand.</param>
public sealed record SignatureRow(
    string Version,
    string? Person,
    DateTimeOffset At,
    string Hash,
    bool IsKept
);
