using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Organisations;

/// <summary>
/// Where an operation takes an administrator of the organisation in person, shown by a sign-in at the environment's
/// provider; see <see cref="Actor.HasAuthority"/>.
/// </summary>
public enum Authority
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>In production; in test every member may.</summary>
    InProduction,

    /// <summary>In every environment: it shows or changes what other people may.</summary>
    Everywhere,
}
