using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>exp lies ahead; there is no grace, since the client chose it.</summary>
internal sealed class GrantIsNotExpired()
    : GrantRule(
        new Text("exp er fram i tid.", "exp er fram i tid.", "exp lies in the future."),
        "RFC 7519 section 4.1.4",
        Problems.TokenGrantExpired
    )
{
    public override Problem? Check(GrantCase grant) =>
        grant.Grant.Claims.ExpiresAt <= grant.NowSeconds ? Refuse() : null;
}
