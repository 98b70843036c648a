using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;

namespace Portvakt.Domain.Tokens;

/// <summary>An enterprise certificate held against the client that it is to be registered on.</summary>
/// <param name="Stopped">The check that it failed; null when it passed all.</param>
/// <param name="Problem">Why; null when it passed all.</param>
public sealed record CertificateExamination(CertificateCheckpoint? Stopped, Problem? Problem)
{
    private const string Field = "certificate";

    /// <summary>Judges it.</summary>
    /// <param name="summary">What the certificate says; null for bytes that are none.</param>
    /// <param name="verdict">What the environment says of it.</param>
    /// <param name="counterpart">The kind of the environment here that would accept it; null when none would.</param>
    /// <param name="owner">The organisation that the client belongs to.</param>
    public static CertificateExamination Of(
        CertificateSummary? summary,
        CertificateVerdict verdict,
        EnvironmentKind? counterpart,
        OrganisationId owner
    )
    {
        if (summary is null)
            return Stop(CertificateCheckpoint.Readable, Problems.CertificateUnreadable);
        var stopped = AtFault(verdict.Fault, summary, counterpart);
        if (stopped is not null)
            return stopped;
        return verdict.Certificate?.Organisation == owner
            ? new(null, null)
            : Stop(
                CertificateCheckpoint.Owner,
                Problems.CertificateOtherOrganisation,
                summary.Organisation?.Grouped,
                owner.Grouped
            );
    }

    private static CertificateExamination? AtFault(
        CertificateFault fault,
        CertificateSummary summary,
        EnvironmentKind? counterpart
    ) =>
        fault switch
        {
            CertificateFault.None => null,
            CertificateFault.Unreadable => Stop(
                CertificateCheckpoint.Readable,
                Problems.CertificateUnreadable
            ),
            CertificateFault.NotInForce => Stop(
                CertificateCheckpoint.InForce,
                Problems.CertificateNotInForce,
                $"{summary.Facts.NotBefore:yyyy-MM-dd}",
                $"{summary.Facts.NotAfter:yyyy-MM-dd}"
            ),
            CertificateFault.CriticalExtension => Stop(
                CertificateCheckpoint.Purpose,
                Problems.CertificatePurposeUnclear
            ),
            CertificateFault.KeyUsage => Stop(
                CertificateCheckpoint.Purpose,
                summary.Usage is null
                    ? Problems.CertificatePurposeUnclear
                    : Problems.CertificateForEncryption
            ),
            CertificateFault.NoOrganisation => Stop(
                CertificateCheckpoint.Organisation,
                Problems.CertificateNoOrganisation
            ),
            CertificateFault.UnusableKey => Stop(
                CertificateCheckpoint.Key,
                Problems.CertificateKey,
                KeyPolicy.MinBits
            ),
            CertificateFault.SelfSigned => Stop(
                CertificateCheckpoint.Issued,
                Problems.CertificateSelfSigned
            ),
            CertificateFault.Untrusted => Stop(
                CertificateCheckpoint.Path,
                counterpart switch
                {
                    EnvironmentKind.Prod => Problems.CertificateForProduction,
                    EnvironmentKind.Test => Problems.CertificateForTest,
                    _ => Problems.CertificateUntrusted,
                }
            ),
            CertificateFault.Policy => Stop(
                CertificateCheckpoint.Policy,
                Problems.CertificatePolicy
            ),
            CertificateFault.StatusUnknown => Stop(
                CertificateCheckpoint.Revocation,
                Problems.CertificateStatusUnknown
            ),
            _ => Stop(CertificateCheckpoint.Revocation, Problems.CertificateRevoked),
        };

    private static CertificateExamination Stop(
        CertificateCheckpoint at,
        string code,
        params object?[] values
    ) => new(at, Problem.At(Field, code, values));
}
