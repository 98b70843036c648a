namespace Portvakt.SelfService.Features.Events;

/// <summary>What the log can be narrowed to.</summary>
public enum EventGroup
{
    People,
    Cases,
    Apis,
    Integrations,
    Delegations,
}
