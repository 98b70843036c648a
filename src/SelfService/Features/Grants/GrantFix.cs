using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>The page where a refusal is mended, and what to do there.</summary>
public sealed record GrantFix(Text Label, string Href)
{
    /// <summary>The way to mend a problem of a client; null when it lies outside the portal.</summary>
    /// <param name="code">The problem's code in the catalogue.</param>
    /// <param name="clientId">The client; null when there is none.</param>
    /// <param name="scope">A scope that the reader's organisation can ask for access to; null for none.</param>
    public static GrantFix? Of(
        string code,
        InstalledEnvironment environment,
        string? clientId,
        string? scope = null
    )
    {
        var name = environment.Name;
        if (code == Problems.TokenAccessMissing && ScopeName.TryOf(scope, out var wanted))
            return new(GrantTexts.AskForAccess, Links.AskForAccess(name, wanted, clientId));
        if (code == Problems.TokenClientUnknown || clientId is null)
            return code is Problems.TokenAccessMissing
                ? null
                : new(GrantTexts.ToIntegrations, Links.Integrations(name));
        return code switch
        {
            Problems.TokenKeyExpired
            or Problems.TokenKeyUnknown
            or Problems.TokenKeyNotNamed
            or Problems.TokenSignatureInvalid => new(
                GrantTexts.AddKey,
                Links.NewKey(name, clientId)
            ),
            Problems.TokenScopeNotOnClient
            or Problems.TokenScopeKindNotAllowed
            or Problems.TokenAccessMissing => new(
                GrantTexts.ChangeScopes,
                Links.IntegrationScopes(name, clientId)
            ),
            Problems.TokenDelegationMissing => new(
                GrantTexts.ToAltinn,
                environment.AltinnPages ?? Links.Altinn(name)
            ),
            Problems.TokenConsumerWithSupplierClient => new(
                GrantTexts.NewIntegration,
                Links.NewIntegration(name)
            ),
            Problems.TokenCertificateExpired
            or Problems.TokenCertificateRevoked
            or Problems.TokenCertificateUntrusted
            or Problems.TokenCertificateInvalid
            or Problems.TokenCertificateOtherOrganisation => new(
                GrantTexts.AddKey,
                Links.NewKey(name, clientId)
            ),
            _ => new(GrantTexts.SeeCode, Links.CodeSamples(name, clientId)),
        };
    }
}
