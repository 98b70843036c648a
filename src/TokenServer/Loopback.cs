namespace Portvakt.TokenServer;

/// <summary>The names of this machine: people type any of them, and libraries resolve the one to the other.</summary>
internal static class Loopback
{
    private static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>A host[:port], and when it is a loopback one, the same port under the other names.</summary>
    public static IEnumerable<string> Spellings(string host)
    {
        var name = Array.Find(
            Names,
            n =>
                host.StartsWith(n, StringComparison.OrdinalIgnoreCase)
                && (host.Length == n.Length || host[n.Length] == ':')
        );
        return name is null ? [host] : Names.Select(n => n + host[name.Length..]);
    }
}
