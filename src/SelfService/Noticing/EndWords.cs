using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Noticing;

/// <summary>What each kind of end is called, and what to do about it.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Title">That it ends, with {0} for which one and {1} for how far away that is.</param>
/// <param name="Ended">That it has ended, with {0} for which one.</param>
/// <param name="Advice">What to do.</param>
/// <param name="Deed">The words of the link that leads to it.</param>
internal sealed record EndWords(Text Name, Text Title, Text Ended, Text Advice, Text Deed)
{
    public static EndWords Of(ExpiringKind kind) =>
        kind switch
        {
            ExpiringKind.Key => KeyEndWords.Key,
            ExpiringKind.Certificate => KeyEndWords.Certificate,
            ExpiringKind.Secret => KeyEndWords.Secret,
            ExpiringKind.Access => GrantEndWords.Access,
            ExpiringKind.Delegation => GrantEndWords.Delegation,
            ExpiringKind.NotificationPoint => DutyEndWords.NotificationPoint,
            ExpiringKind.MercantileData => DutyEndWords.MercantileData,
            ExpiringKind.Terms => DutyEndWords.Terms,
            ExpiringKind.SigningKey => OwnEndWords.SigningKey,
            ExpiringKind.TrustAnchor => OwnEndWords.TrustAnchor,
            _ => OwnEndWords.RevocationList,
        };
}
