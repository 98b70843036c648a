using Portvakt.Domain.Basics;

namespace Portvakt.Server.Trial;

/// <summary>What the test authority is asked to write.</summary>
/// <param name="Organisation">The organisation that the certificate names.</param>
/// <param name="Name">Its name.</param>
internal sealed record TestCaOrder(OrganisationId Organisation, string Name)
{
    /// <summary>The old profile, with the number as serialNumber, instead of SEID 2.</summary>
    public bool Seid1 { get; init; }

    /// <summary>Whether it says that it is a qualified electronic seal.</summary>
    public bool Qualified { get; init; }

    /// <summary>Whether its life has ended.</summary>
    public bool Expired { get; init; }

    /// <summary>Whether it is called back at once.</summary>
    public bool Revoked { get; init; }
}
