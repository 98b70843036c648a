using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>The issuers of the installation, each environment's Maskinporten before its Skyporten.</summary>
public sealed class GrantIssuers(IReadOnlyList<GrantIssuer> all)
{
    /// <summary>The Maskinporten of an environment.</summary>
    public GrantIssuer Of(EnvironmentName environment) =>
        all.First(issuer => issuer.Profile.Environment == environment);

    /// <summary>The one that a grant is made for; the environment's Maskinporten when it names none of them.</summary>
    internal GrantIssuer For(EnvironmentName environment, ReadOnlyMemory<byte> assertion)
    {
        var audience = GrantReader.Read(assertion) is { Ok: true, Value: var grant }
            ? grant.Claims.Audience
            : [];
        return all.FirstOrDefault(issuer =>
                issuer.Profile.Environment == environment
                && audience is [var only]
                && only == issuer.Profile.Issuer
            ) ?? Of(environment);
    }
}
