using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>What the page shows.</summary>
/// <param name="Blocked">What is in the way of registering at all; null when nothing is.</param>
public sealed record RegisterOwnModel(
    EnvironmentName Environment,
    IReadOnlyList<OwnOrganisation> Candidates,
    string? Chosen,
    Problem? Blocked,
    IReadOnlyList<Problem> Problems
);
