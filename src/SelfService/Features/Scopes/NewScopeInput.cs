namespace Portvakt.SelfService.Features.Scopes;

/// <summary>What was filled in under "Nytt scope".</summary>
public sealed record NewScopeInput(string? Prefix, string? Subscope, string? Description)
{
    public string? Visibility { get; init; }
    public bool ForAll { get; init; }
    public IReadOnlyList<string> Kinds { get; init; } = [];
    public string? MaxLifetime { get; init; }
}
