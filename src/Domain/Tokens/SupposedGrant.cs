using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Tokens;

/// <summary>A grant that nobody has signed: "might this client get that?", put to the rules about rights.</summary>
public static class SupposedGrant
{
    /// <param name="clientId">The client that would ask.</param>
    /// <param name="scopes">What it would ask for.</param>
    /// <param name="consumer">Whom it would act for by delegation; null for its own organisation.</param>
    public static GrantCase Of(
        IssuerProfile profile,
        IGrantFacts facts,
        DateTimeOffset now,
        string clientId,
        IReadOnlyList<string> scopes,
        OrganisationId? consumer
    ) =>
        new(profile, facts, new RsaSignatures(), EnterpriseCertificates.None, now, default)
        {
            Grant = new Grant
            {
                Header = new GrantHeader(null, null, CertificateHeader.Absent, []),
                Claims = new GrantClaims
                {
                    Issuer = clientId,
                    Scopes = scopes,
                    ConsumerOrganisation = consumer?.WireForm,
                },
                SigningInput = default,
                Signature = [],
            },
        };
}
