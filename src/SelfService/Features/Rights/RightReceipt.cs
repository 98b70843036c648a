using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Rights;

/// <summary>What was done, for the page that says so.</summary>
/// <param name="Given">Whether the rights came; otherwise they went.</param>
public sealed record RightReceipt(
    string Surname,
    DateOnly? Born,
    bool Given,
    IReadOnlyList<Right> Rights
);
