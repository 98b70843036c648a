using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Tokens;

namespace Portvakt.SelfService.Registered;

/// <summary>What each environment says of enterprise certificates, from the memory that its token server uses.</summary>
/// <param name="judges">By environment; one that is absent trusts nobody.</param>
public sealed class CertificateJudges(IReadOnlyDictionary<EnvironmentName, ICertificates> judges)
{
    /// <summary>What <paramref name="environment"/> says of a certificate, with those that came along.</summary>
    public CertificateVerdict Judge(
        InstalledEnvironment environment,
        IReadOnlyList<byte[]> chain,
        DateTimeOffset now
    ) => Of(environment.Name).Judge(chain, now);

    /// <summary>
    /// The kind of the environments that would take a certificate which <paramref name="environment"/> does not trust;
    /// null when none would, or only one of the same kind.
    /// </summary>
    public EnvironmentKind? Counterpart(
        InstalledEnvironment environment,
        Landscape landscape,
        IReadOnlyList<byte[]> chain,
        DateTimeOffset now
    ) =>
        landscape
            .Environments.Where(other => other.Kind != environment.Kind)
            .FirstOrDefault(other =>
                Of(other.Name).Judge(chain, now).Fault
                    is not (
                        CertificateFault.Untrusted
                        or CertificateFault.SelfSigned
                        or CertificateFault.Unreadable
                    )
            )
            ?.Kind;

    /// <summary>What is wrong with a certificate that a key of the environment is locked to.</summary>
    public CertificateFault CheckRegistered(
        EnvironmentName environment,
        CertificateFacts certificate,
        DateTimeOffset now
    ) => Of(environment).CheckRegistered(certificate, now);

    private ICertificates Of(EnvironmentName name) =>
        judges.GetValueOrDefault(name, EnterpriseCertificates.None);
}
