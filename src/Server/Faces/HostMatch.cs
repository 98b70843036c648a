namespace Portvakt.Server.Faces;

/// <summary>Compares the Host header with a configured address, exactly; the three names of this machine count as one.</summary>
internal static class HostMatch
{
    private static readonly string[] Loopback = ["localhost", "127.0.0.1", "[::1]"];

    public static bool Is(HostString host, string address)
    {
        var configured = new Uri(address);
        var port = host.Port ?? (configured.Scheme == Uri.UriSchemeHttps ? 443 : 80);
        return port == configured.Port && SameName(host.Host, configured.Host);
    }

    private static bool SameName(string asked, string configured) =>
        string.Equals(asked, configured, StringComparison.OrdinalIgnoreCase)
        || (Loopback.Contains(asked) && Loopback.Contains(configured));
}
