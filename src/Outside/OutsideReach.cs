namespace Portvakt.Outside;

/// <summary>How far into networks of our own a call to the outside may reach; each includes the one before.</summary>
public enum OutsideReach
{
    /// <summary>Public addresses only: for addresses that customers write.</summary>
    Public,

    /// <summary>Private networks too: for addresses that the operator writes.</summary>
    Private,

    /// <summary>This machine too, and there also without TLS: for trying out.</summary>
    Loopback,
}
