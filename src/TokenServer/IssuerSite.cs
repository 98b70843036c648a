using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.TokenServer.Directory;

namespace Portvakt.TokenServer;

/// <summary>An issuer and where it is reached.</summary>
/// <param name="Profile">How it issues, and what it calls itself.</param>
/// <param name="Hosts">
/// The host[:port] of requests to it, as the Host header has them. A loopback name or address stands for all three.
/// </param>
public sealed record IssuerSite(IssuerProfile Profile, IReadOnlyList<string> Hosts)
{
    /// <summary>Judges certificates by what this environment trusts; by default it trusts nobody.</summary>
    public CertificateCache Certificates { get; init; } = new(EnterpriseCertificateTrust.None);

    /// <summary>Where its delegations are; null for the environment's own register.</summary>
    public AltinnAccess? Altinn { get; init; }

    /// <summary>The path of the issuer's address without the slash at its end; empty at a host's root.</summary>
    public string PathPrefix { get; } = new Uri(Profile.Issuer).AbsolutePath.TrimEnd('/');
}
