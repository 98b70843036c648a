namespace Portvakt.Domain.Notices;

/// <summary>How it stands with the mercantile data of a place.</summary>
public enum MercantileState
{
    /// <summary>Nobody has said where the invoice goes.</summary>
    Missing,

    /// <summary>Nobody has looked at it for a year.</summary>
    Overdue,

    /// <summary>All that holds is the organisation's.</summary>
    Inherited,

    InOrder,
}
