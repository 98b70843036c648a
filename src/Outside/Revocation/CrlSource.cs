using Portvakt.Domain.Integrations;

namespace Portvakt.Outside.Revocation;

/// <summary>One configured address with the newest list that came from it.</summary>
public sealed class CrlSource(
    CrlAddress address,
    CrlReader reader,
    CrlFetch fetch,
    CrlCopies copies,
    TimeSpan interval
)
{
    private static readonly TimeSpan Retry = TimeSpan.FromMinutes(1);

    /// <summary>How far a list's making may lie ahead of our clock.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private (DateTime Written, long Length) seen;
    private DateTimeOffset due = DateTimeOffset.MinValue;

    public CrlAddress Address { get; } = address;

    /// <summary>The newest good list; null as long as there was none.</summary>
    public RevocationList? List { get; private set; }

    /// <summary>Whether it is time to look again: for a file when it changed, else by the clock.</summary>
    public bool IsDue(DateTimeOffset now) =>
        now >= due || (Address.File is not null && Stamp() != seen);

    /// <summary>Takes the copy that an earlier process kept.</summary>
    public void Recall(DateTimeOffset now)
    {
        if (Address.File is null && copies.Find(Address) is { } copy)
            Take(copy, now);
    }

    /// <summary>Fetches the list. Null when that went well; else one sentence, and the list before stays.</summary>
    public async Task<string?> Refresh(DateTimeOffset now, CancellationToken cancellation)
    {
        seen = Stamp();
        due = now + Retry;
        var (bytes, failure) = await fetch.Fetch(Address, cancellation);
        failure ??= Take(bytes!, now);
        if (failure is not null)
            return failure;
        if (Address.File is null)
            copies.Keep(Address, bytes!);
        // A list that ends sooner is fetched when its successor is there.
        var next = List!.NextUpdate < now + interval ? List.NextUpdate : now + interval;
        due = next > now + Retry ? next : now + Retry;
        return null;
    }

    private string? Take(byte[] bytes, DateTimeOffset now)
    {
        var (list, failure) = reader.Read(bytes);
        if (list is null)
            return failure;
        if (list.ThisUpdate > now + Skew)
            return "it is from the future";
        // Somebody in between could hand out an old list to hide what was called back since.
        if (List is { } current && list.ThisUpdate < current.ThisUpdate)
            return "it is older than the one before";
        List = list;
        return null;
    }

    private (DateTime, long) Stamp()
    {
        if (Address.File is not { } path)
            return default;
        var file = new FileInfo(path);
        return file.Exists ? (file.LastWriteTimeUtc, file.Length) : default;
    }
}
