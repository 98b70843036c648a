using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>One organisation that has access.</summary>
/// <param name="Name">Null when neither the register nor we know it.</param>
public sealed record AccessRow(
    Guid Id,
    OrganisationId Consumer,
    string? Name,
    DateTimeOffset Since
);
