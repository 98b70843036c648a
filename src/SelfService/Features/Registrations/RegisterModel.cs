using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Registrations;

/// <summary>What was typed and what is wrong with it.</summary>
/// <param name="Production">Where an organisation without a domain comes in; null where nobody signs in for production.</param>
public sealed record RegisterModel(
    string? Name,
    string? Email,
    EnvironmentName? Production,
    IReadOnlyList<Problem> Problems
);
