using Portvakt.TokenServer.Limits;

namespace Portvakt.TokenServer;

/// <summary>What the machine door needs to be told.</summary>
/// <param name="Issuers">The environments' issuers.</param>
/// <param name="Portal">The portal's address; its pages explain the error codes.</param>
public sealed record TokenServerOptions(IReadOnlyList<IssuerSite> Issuers, Uri Portal)
{
    /// <summary>How many requests it bears.</summary>
    public RateSettings Rates { get; init; } = new();
}
