namespace Portvakt.Domain.Notices;

/// <summary>What can run out.</summary>
public enum ExpiringKind
{
    Key,
    Certificate,
    Secret,
    Access,
    Delegation,
    SigningKey,
    TrustAnchor,
    RevocationList,
    NotificationPoint,
    Terms,
    MercantileData,
}
