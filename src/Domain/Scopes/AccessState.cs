namespace Portvakt.Domain.Scopes;

/// <summary>Where an organisation's access to a scope stands; the words of the wire.</summary>
public enum AccessState
{
    Requested,
    Approved,
    Denied,
}
