using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Prefixes;

/// <summary>The service desk's page.</summary>
public sealed record PrefixModel(
    Landscape Landscape,
    IReadOnlyList<OrganisationPrefixes> Organisations,
    string? Environment,
    string? Organisation,
    string? Prefix,
    IReadOnlyList<Problem> Problems
);
