namespace Portvakt.Store.Accounts;

/// <summary>
/// Where somebody is signed in. The session lives in its cookie; without its row the cookie is worth nothing, so that a
/// session can be ended from elsewhere, and a copy of the cookie does not go on after its owner has left.
/// </summary>
public sealed class PortalSession
{
    /// <summary>How far the last click may lie back before it is written down again.</summary>
    public static readonly TimeSpan Grain = TimeSpan.FromMinutes(5);

    private PortalSession() { }

    /// <summary>The id in the cookie.</summary>
    public string Id { get; private set; } = "";

    public Guid AccountId { get; private set; }

    /// <summary>The account's security stamp when it began; a new stamp ends the session.</summary>
    public string Stamp { get; private set; } = "";

    public SessionWay Way { get; private set; }

    /// <summary>Browser and system as people name them, such as "Firefox, Windows"; empty when not known.</summary>
    public string Browser { get; private set; } = "";

    public DateTimeOffset Since { get; private set; }

    /// <summary>The last click, to within <see cref="Grain"/>.</summary>
    public DateTimeOffset LastSeen { get; private set; }

    public static PortalSession Begin(
        string id,
        Account account,
        SessionWay way,
        string browser,
        DateTimeOffset now
    ) =>
        new()
        {
            Id = id,
            AccountId = account.Id,
            Stamp = account.SecurityStamp ?? "",
            Way = way,
            Browser = browser,
            Since = now,
            LastSeen = now,
        };

    /// <summary>Lets it go on under the account's new stamp, which ends all others.</summary>
    public void GoOnUnder(string stamp) => Stamp = stamp;
}
