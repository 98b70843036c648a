using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Places;

namespace Portvakt.SelfService.Features.Mercantile;

/// <summary>What "Merkantile data" of a place shows.</summary>
/// <param name="Typed">What the fields show: what is said here, not what is inherited.</param>
/// <param name="Points">The notification points that hold here.</param>
public sealed record MercantileModel(
    ServicePlace At,
    MercantileInForce InForce,
    MercantileInput Typed,
    IReadOnlyList<NotificationPoint> Points,
    IReadOnlyList<Problem> Problems,
    Problem? Refusal,
    DateTimeOffset Now
)
{
    public MercantileState State => InForce.At(Now);

    /// <summary>When what is said here was last found right; null when nothing is said here.</summary>
    public DateTimeOffset? Reviewed => InForce.Own?.Reviewed;

    /// <summary>The version that the form is made from; 0 for nothing.</summary>
    public int Version => InForce.Own?.Version ?? 0;

    /// <summary>Whether it is the organisation's that must be looked at, not what is said here.</summary>
    public bool IsOrganisationsTurn =>
        State is MercantileState.Overdue
        && InForce.Own is null
        && At.Level != PlaceLevel.Organisation;
}
