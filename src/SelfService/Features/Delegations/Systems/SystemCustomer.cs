using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>A customer of a system.</summary>
/// <param name="Name">Null when neither the register nor we know it.</param>
/// <param name="HasUser">Whether it has approved; otherwise it is asked.</param>
public sealed record SystemCustomer(
    OrganisationId Number,
    string? Name,
    string Reference,
    DateTimeOffset Since,
    bool HasUser
);
