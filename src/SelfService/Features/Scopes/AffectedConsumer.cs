using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>An organisation that it hits when a scope ends or works again.</summary>
/// <param name="Name">Null when neither the register nor we know it.</param>
/// <param name="Clients">How many of its active integrations have the scope.</param>
public sealed record AffectedConsumer(
    OrganisationId Number,
    string? Name,
    AffectedBy By,
    int Clients
);
