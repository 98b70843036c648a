using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>The grant was made just now, not kept in stock.</summary>
internal sealed class IssueTimeIsRecent()
    : GrantRule(
        new Text(
            "iat er mindre enn 10 sekunder gammel.",
            "iat er mindre enn 10 sekund gammal.",
            "iat is less than 10 seconds old."
        ),
        "Maskinporten documentation, grant claims",
        Problems.TokenIssuedTooLongAgo
    )
{
    public override Problem? Check(GrantCase grant)
    {
        var earliest = grant.NowSeconds - (long)grant.Profile.ClockSkew.TotalSeconds;
        return grant.Grant.Claims.IssuedAt < earliest ? Refuse() : null;
    }
}
