using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations.Keys;

/// <summary>What the page about a certificate shows.</summary>
/// <param name="Blocked">Why it cannot be sent; null when it can.</param>
public sealed record CertificateModel(
    Integration Integration,
    InstalledEnvironment Environment,
    Problem? Blocked,
    DateTimeOffset Now
)
{
    /// <summary>What was pasted; empty when it was private.</summary>
    public string Pasted { get; init; } = "";

    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>The certificate that was given; null while none was.</summary>
    public ExaminedCertificate? Examined { get; init; }
}
