using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>resource, when it is there, names audiences; an empty one would make a token for nobody.</summary>
internal sealed class ResourceIsValid()
    : GrantRule(
        new Text("resource er ikke tom.", "resource er ikkje tom.", "resource is not empty."),
        "RFC 8707 section 2",
        Problems.TokenClaimInvalid
    )
{
    public override Problem? Check(GrantCase grant)
    {
        var resource = grant.Grant.Claims.Resource;
        return resource is not null && resource.Values.Any(string.IsNullOrWhiteSpace)
            ? Refuse("resource")
            : null;
    }
}
