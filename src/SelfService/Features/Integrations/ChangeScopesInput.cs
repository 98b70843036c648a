namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What is to come onto a client and what off it; the rest stays as it is.</summary>
/// <param name="Version">The version of the integration that the form was made from.</param>
internal sealed record ChangeScopesInput(
    string ClientId,
    string? Version,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Removed
);
