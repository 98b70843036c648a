using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens;
using Portvakt.Outside;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>An issuer as the pages about grants need to know it.</summary>
/// <param name="Profile">How it judges.</param>
/// <param name="Certificates">Whose certificates it takes.</param>
/// <param name="Door">
/// Where this process reaches its token endpoint; not always the address that clients use, which may lie behind a
/// proxy that the portal cannot see from inside.
/// </param>
/// <param name="Reach">Which networks a call to it may reach.</param>
public sealed record GrantIssuer(
    IssuerProfile Profile,
    ICertificates Certificates,
    Uri Door,
    OutsideReach Reach
);
