using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>iat is not further ahead than clocks differ.</summary>
internal sealed class IssueTimeIsNotAhead()
    : GrantRule(
        new Text(
            "iat er ikke fram i tid.",
            "iat er ikkje fram i tid.",
            "iat is not in the future."
        ),
        "RFC 7523 section 3",
        Problems.TokenIssuedAhead
    )
{
    public override Problem? Check(GrantCase grant)
    {
        var latest = grant.NowSeconds + (long)grant.Profile.ClockSkew.TotalSeconds;
        return grant.Grant.Claims.IssuedAt > latest ? Refuse() : null;
    }
}
