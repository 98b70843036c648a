using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Integrations.Keys;

/// <summary>Another integration of the organisation that has one of an integration's keys.</summary>
/// <param name="Kid">What the key is called on the integration that is looked at.</param>
public sealed record KeyTwin(string Kid, EnvironmentName Environment, string ClientId, string Name);
