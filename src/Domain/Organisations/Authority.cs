namespace Portvakt.Domain.Organisations;

/// <summary>
/// Where an operation takes a <see cref="Role"/> in the organisation, shown by a sign-in at the environment's provider.
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
