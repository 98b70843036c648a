namespace Portvakt.SelfService.Features.Prefixes;

/// <summary>What the service desk typed.</summary>
internal sealed record GrantPrefixInput(string? Environment, string? Organisation, string? Prefix);
