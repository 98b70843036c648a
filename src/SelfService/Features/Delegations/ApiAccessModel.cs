using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>"Tilgang til programmeringsgrensesnitt - API": how many delegations there are each way.</summary>
public sealed record ApiAccessModel(EnvironmentName Environment, int Given, int Received);
