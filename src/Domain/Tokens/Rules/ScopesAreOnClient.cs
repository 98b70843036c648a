using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>Each scope exists, is active and is registered on the client. The problem lists those that do not.</summary>
internal sealed class ScopesAreOnClient()
    : GrantRule(
        new Text(
            "Scopene er registrert på klienten.",
            "Scopa er registrerte på klienten.",
            "The scopes are registered on the client."
        ),
        "RFC 6749 section 3.3",
        Problems.TokenScopeNotOnClient
    )
{
    public override Problem? Check(GrantCase grant)
    {
        var names = grant.Grant.Claims.Scopes;
        var scopes = new ScopeFacts[names.Count];
        List<string>? missing = null;
        for (var i = 0; i < scopes.Length; i++)
        {
            var scope = grant.Facts.FindScope(names[i]);
            if (scope is { Active: true } && grant.Client.Holds(scope))
                scopes[i] = scope;
            else
                (missing ??= []).Add(names[i]);
        }
        if (missing is not null)
            return Refuse(string.Join(' ', missing));
        grant.Scopes = scopes;
        return null;
    }
}
