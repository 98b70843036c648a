using Portvakt.Domain.Integrations;
using Portvakt.Domain.Tokens;

namespace Portvakt.SelfService.Tests.Features.Notices;

/// <summary>An environment whose revocation lists name every certificate.</summary>
internal sealed class CalledBack : ICertificates
{
    public CertificateVerdict Judge(IReadOnlyList<byte[]> chain, DateTimeOffset now) =>
        new(CertificateFault.Revoked);

    public CertificateFault CheckRegistered(CertificateFacts certificate, DateTimeOffset now) =>
        CertificateFault.Revoked;
}
