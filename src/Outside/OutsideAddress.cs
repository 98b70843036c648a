using System.Net;
using System.Net.Sockets;

namespace Portvakt.Outside;

/// <summary>Which addresses may be called.</summary>
public static class OutsideAddress
{
    private static readonly IPNetwork[] Private =
    [
        IPNetwork.Parse("10.0.0.0/8"),
        IPNetwork.Parse("100.64.0.0/10"),
        IPNetwork.Parse("172.16.0.0/12"),
        IPNetwork.Parse("192.168.0.0/16"),
        IPNetwork.Parse("198.18.0.0/15"),
        IPNetwork.Parse("fc00::/7"),
        IPNetwork.Parse("fec0::/10"),
    ];

    // Link-local holds the metadata services of clouds, which give out credentials to whoever asks.
    private static readonly IPNetwork[] Never =
    [
        IPNetwork.Parse("0.0.0.0/8"),
        IPNetwork.Parse("169.254.0.0/16"),
        IPNetwork.Parse("192.0.0.0/24"),
        IPNetwork.Parse("224.0.0.0/3"),
        IPNetwork.Parse("fe80::/10"),
        IPNetwork.Parse("ff00::/8"),
        // These carry a v4 address within (and the first has :: too), which a gateway may unpack where we cannot look.
        IPNetwork.Parse("::/96"),
        IPNetwork.Parse("::ffff:0:0:0/96"),
        IPNetwork.Parse("64:ff9b::/96"),
        IPNetwork.Parse("64:ff9b:1::/48"),
        IPNetwork.Parse("2001::/32"),
        IPNetwork.Parse("2002::/16"),
    ];

    /// <summary>Whether an address may be configured: https, or http to this machine where that is allowed.</summary>
    public static bool MayBeCalled(Uri address, OutsideReach reach) =>
        address is { IsAbsoluteUri: true, UserInfo: "" }
        && (
            address.Scheme == Uri.UriSchemeHttps
            || address.Scheme == Uri.UriSchemeHttp
                && address.IsLoopback
                && reach == OutsideReach.Loopback
        );

    /// <summary>Whether what a name resolved to may be connected to.</summary>
    public static bool MayBeReached(IPAddress address, OutsideReach reach)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (IPAddress.IsLoopback(plain))
            return reach == OutsideReach.Loopback;
        if (Never.Any(n => n.Contains(plain)))
            return false;
        return reach >= OutsideReach.Private || !Private.Any(n => n.Contains(plain));
    }

    /// <summary>
    /// Whether a name leads to nothing that may be called. One that leads nowhere yet may still come to be somebody's.
    /// </summary>
    public static async Task<bool> LeadsInside(
        string host,
        OutsideReach reach,
        CancellationToken cancellation
    )
    {
        try
        {
            var addresses = await Dns.GetHostAddressesAsync(host.Trim('[', ']'), cancellation);
            return addresses.Length > 0 && !addresses.Any(a => MayBeReached(a, reach));
        }
        catch (SocketException)
        {
            return false;
        }
    }

    /// <summary>Connects to the first allowed address of a name; checked here, so that no later answer of DNS counts.</summary>
    public static async ValueTask<Stream> Connect(
        DnsEndPoint target,
        OutsideReach reach,
        CancellationToken cancellation
    )
    {
        var addresses = await Dns.GetHostAddressesAsync(target.Host, cancellation);
        var allowed = Array.FindAll(addresses, a => MayBeReached(a, reach));
        if (allowed.Length == 0)
            throw new HttpRequestException("the name leads to no address that may be called");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, target.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
