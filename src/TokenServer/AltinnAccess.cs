using Portvakt.Domain.Basics;
using Portvakt.Outside;
using Portvakt.Outside.Altinn;

namespace Portvakt.TokenServer;

/// <summary>How an issuer reaches Altinn's registers.</summary>
/// <param name="Holder">The organisation that the issuer's own tokens name.</param>
/// <param name="Reach">Which networks the platform may lie in.</param>
public sealed record AltinnAccess(
    AltinnSettings Settings,
    OrganisationId Holder,
    OutsideReach Reach
);
