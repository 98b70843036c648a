using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>nbf, when it is there, has been reached.</summary>
internal sealed class NotBeforeHasPassed()
    : GrantRule(
        new Text("nbf er passert.", "nbf er passert.", "nbf has passed."),
        "RFC 7519 section 4.1.5",
        Problems.TokenNotYetValid
    )
{
    public override Problem? Check(GrantCase grant)
    {
        var latest = grant.NowSeconds + (long)grant.Profile.ClockSkew.TotalSeconds;
        return grant.Grant.Claims.NotBefore > latest ? Refuse() : null;
    }
}
