using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;

namespace Portvakt.SelfService.Features.Altinn;

/// <summary>Whom the visitor can represent.</summary>
/// <param name="Back">Where they came from and go on to; null for the profile.</param>
public sealed record RepresentModel(
    EnvironmentName Environment,
    IReadOnlyList<Organisation> Organisations,
    string? Current,
    bool IsStrong,
    string? Back,
    IReadOnlyList<Problem> Problems
);
