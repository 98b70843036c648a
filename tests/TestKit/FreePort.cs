using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Portvakt.TestKit;

/// <summary>Finds ports for child processes that cannot choose one themselves.</summary>
public static class FreePort
{
    // Below the ports that the system gives to outgoing connections, which would take one at any moment.
    private const int Lowest = 12_000;
    private const int Highest = 32_000;

    private static readonly Lock Turn = new();

    // Each is given once in a process, and other processes begin elsewhere.
    private static int next = RandomNumberGenerator.GetInt32(Lowest, Highest);

    /// <summary>A port of the loopback address that is free, and that nobody else in this process gets.</summary>
    public static int Next() => Row(1);

    /// <summary>The first of <paramref name="count"/> such ports in a row.</summary>
    public static int Row(int count)
    {
        lock (Turn)
            while (true)
            {
                if (next + count > Highest)
                    next = Lowest;
                var first = next;
                next += count;
                if (Enumerable.Range(first, count).All(IsFree))
                    return first;
            }
    }

    private static bool IsFree(int port)
    {
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
