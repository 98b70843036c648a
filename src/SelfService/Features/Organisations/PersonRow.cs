using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>A member.</summary>
public sealed record PersonRow(
    Guid Id,
    string Name,
    string Email,
    bool IsAdministrator,
    DateTimeOffset Since
);
