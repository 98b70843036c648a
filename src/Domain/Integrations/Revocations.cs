namespace Portvakt.Domain.Integrations;

/// <summary>The revocation lists of one environment as they were at some moment; replaced whole when one changes.</summary>
public sealed class Revocations
{
    private readonly ILookup<string, RevocationList> lists;

    /// <param name="lists">The newest good list of each configured address; null for one never had.</param>
    public Revocations(IReadOnlyCollection<RevocationList?> lists)
    {
        this.lists = lists.OfType<RevocationList>().ToLookup(list => list.Issuer);
        Asks = lists.Count > 0;
        Complete = lists.All(list => list is not null);
    }

    /// <summary>No lists are configured, so nothing is asked.</summary>
    public static Revocations NotAsked { get; } = new([]);

    /// <summary>All of them.</summary>
    public IEnumerable<RevocationList> Lists => lists.SelectMany(list => list);

    /// <summary>Whether lists are asked for at all.</summary>
    public bool Asks { get; }

    /// <summary>Whether every configured address has given a list at least once.</summary>
    public bool Complete { get; }

    /// <summary>How long after the day that its successor was due a list is still believed.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Whether a certificate whose status is unknown is taken as good.</summary>
    public bool AcceptsUnknown { get; init; }

    /// <summary>What the lists say of a certificate now.</summary>
    public RevocationStatus StatusOf(CertificateFacts certificate, DateTimeOffset now)
    {
        if (!Asks)
            return RevocationStatus.Good;
        var any = false;
        var current = false;
        foreach (var list in lists[certificate.Issuer])
        {
            // What was called back stays so, however old the list is that says it.
            if (list.Serials.Contains(certificate.Serial))
                return RevocationStatus.Revoked;
            any = true;
            current |= now <= list.NextUpdate + Grace;
        }
        if (current)
            return RevocationStatus.Good;
        if (!any && Complete)
            return RevocationStatus.NotListed;
        return AcceptsUnknown ? RevocationStatus.Good : RevocationStatus.Unknown;
    }
}
