namespace Portvakt.SelfService.Features.Help.Statements;

/// <summary>The accessibility statement.</summary>
/// <param name="Version">The version of the product that it describes.</param>
public sealed record AccessibilityModel(string Version, string ServiceDesk);
