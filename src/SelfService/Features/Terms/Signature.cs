using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Terms;

/// <summary>One acceptance.</summary>
/// <param name="Person">Who signed; null when it was recorded without anybody.</param>
/// <param name="IsKept">Whether the text of that version is at hand.</param>
public sealed record Signature(string Version, string? Person, DateTimeOffset At, bool IsKept);
