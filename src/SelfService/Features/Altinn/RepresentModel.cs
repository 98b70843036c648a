using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;

namespace Portvakt.SelfService.Features.Altinn;

/// <summary>Whom the visitor can represent.</summary>
public sealed record RepresentModel(
    EnvironmentName Environment,
    IReadOnlyList<Organisation> Organisations,
    string? Current,
    bool IsStrong,
    IReadOnlyList<Problem> Problems
);
