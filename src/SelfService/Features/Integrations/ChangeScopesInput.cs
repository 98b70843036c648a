namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What was ticked under "Legg til scopes".</summary>
/// <param name="Version">The version of the integration that the form was made from.</param>
internal sealed record ChangeScopesInput(
    string ClientId,
    string? Version,
    IReadOnlyList<string> Scopes
);
