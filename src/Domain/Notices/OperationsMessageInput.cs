namespace Portvakt.Domain.Notices;

/// <summary>An operations message as it was typed.</summary>
/// <param name="Titles">By language tag; bokmål is required.</param>
/// <param name="Bodies">By language tag; bokmål is required.</param>
public sealed record OperationsMessageInput(
    string? Kind,
    IReadOnlyDictionary<string, string?> Titles,
    IReadOnlyDictionary<string, string?> Bodies,
    string? From,
    string? To
);
