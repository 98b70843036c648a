using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Portvakt.Server.Settings;
using IPNetwork = System.Net.IPNetwork;

namespace Portvakt.Server.Hardening;

/// <summary>Learns a client's own address from the proxies in front, and from nobody else.</summary>
internal static class TrustedProxies
{
    /// <summary>Reads X-Forwarded-For and -Proto; the Host header comes through a proxy unchanged.</summary>
    public static void UseTrustedProxies(this WebApplication app, Installation installation)
    {
        if (installation.Settings.Proxies.Count == 0)
            return;
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            // Of a longer chain, every member that is itself a trusted proxy is passed over.
            ForwardLimit = null,
        };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        foreach (var proxy in installation.Settings.Proxies)
            options.KnownIPNetworks.Add(Network(proxy));
        app.UseForwardedHeaders(options);
    }

    /// <summary>An address is a network of one; throws <see cref="StartRefused"/> when it is neither.</summary>
    public static IPNetwork Network(string text)
    {
        if (IPNetwork.TryParse(text, out var network))
            return network;
        return IPAddress.TryParse(text, out var address)
            ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
            : throw new StartRefused(
                $"Portvakt:Proxies: '{text}' is neither an address nor a network such as 10.0.0.0/8."
            );
    }
}
