using System.Net;
using System.Net.Sockets;

namespace Portvakt.TestKit;

/// <summary>Finds ports for child processes that cannot choose one themselves.</summary>
public static class FreePort
{
    /// <summary>A port of the loopback address that was free a moment ago.</summary>
    public static int Next()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>The first of <paramref name="count"/> ports in a row that were free a moment ago.</summary>
    public static int Row(int count)
    {
        while (true)
        {
            var first = Next();
            if (Enumerable.Range(first, count).All(IsFree))
                return first;
        }
    }

    private static bool IsFree(int port)
    {
        if (port > IPEndPoint.MaxPort)
            return false;
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
