using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>Each scope may be used by Maskinporten clients.</summary>
internal sealed class ScopesAllowMaskinporten()
    : GrantRule(
        new Text(
            "Scopene kan brukes av Maskinporten-integrasjoner.",
            "Scopa kan brukast av Maskinporten-integrasjonar.",
            "The scopes may be used by Maskinporten integrations."
        ),
        "Maskinporten documentation, allowed_integration_types",
        Problems.TokenScopeKindNotAllowed
    )
{
    public override Problem? Check(GrantCase grant)
    {
        foreach (var scope in grant.Scopes)
        {
            var kinds = scope.AllowedKinds;
            if (kinds.Count > 0 && !kinds.Contains(IntegrationKind.Maskinporten))
                return Refuse(scope.Name);
        }
        return null;
    }
}
