namespace Portvakt.Domain.Integrations;

/// <summary>Where a client runs; application_type on the wire.</summary>
public enum ApplicationType
{
    Web,
    Browser,
    Native,
}
