using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.SelfService.Features.Sessions;

/// <summary>The organisations to choose from.</summary>
public sealed record SwitchModel(
    IReadOnlyList<Organisation> Organisations,
    string? Current,
    IReadOnlyList<Problem> Problems
);
