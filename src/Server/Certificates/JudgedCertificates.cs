using Portvakt.Domain.Tokens;
using Portvakt.SelfService.Registered;
using Portvakt.TokenServer.Directory;

namespace Portvakt.Server.Certificates;

/// <summary>
/// What every environment trusts, with its memory of paths and revocation lists: one for the faces of a process, so that
/// the portal says what the token server will do.
/// </summary>
internal sealed class JudgedCertificates(
    IReadOnlyList<(EnvironmentTrust Trust, CertificateCache Certificates)> all
)
{
    public IReadOnlyList<(EnvironmentTrust Trust, CertificateCache Certificates)> All => all;

    /// <summary>Reads the trust of every environment; see <see cref="EnvironmentTrust.Of"/> for what it throws.</summary>
    public static JudgedCertificates Of(Settings.Installation installation) =>
        new([
            .. EnvironmentTrust
                .Of(installation)
                .Select(trust => (trust, new CertificateCache(trust.Trust))),
        ]);

    /// <summary>The same as the portal takes it.</summary>
    public CertificateJudges ForPortal() =>
        new(
            all.ToDictionary(
                one => one.Trust.Environment.Name,
                one => (ICertificates)one.Certificates
            )
        );
}
