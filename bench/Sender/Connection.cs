using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Bench.Sender;

/// <summary>One kept-alive HTTP/1.1 connection, by hand: a real client library would cost as much CPU as the server.</summary>
internal sealed class Connection : IDisposable
{
    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] buffer = new byte[16 * 1024];

    public static async Task<Connection> Open(int port)
    {
        var connection = new Connection();
        await connection.socket.ConnectAsync(IPAddress.Loopback, port);
        return connection;
    }

    public static async Task<List<Connection>> OpenMany(int port, int count)
    {
        var open = new List<Connection>();
        for (var i = 0; i < count; i++)
            open.Add(await Open(port));
        return open;
    }

    /// <summary>Sends a request and reads its whole answer; null when it was 200 with a token in it, else the answer.</summary>
    public async ValueTask<string?> Ask(byte[] request)
    {
        await socket.SendAsync(request);
        var length = 0;
        while (true)
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(length));
            if (read == 0)
                throw new IOException("the server closed the connection");
            length += read;
            if (IsWhole(buffer.AsSpan(0, length)))
                break;
        }
        var answer = buffer.AsSpan(0, length);
        return answer.StartsWith("HTTP/1.1 200"u8) && answer.IndexOf("access_token"u8) > 0
            ? null
            : Encoding.UTF8.GetString(answer);
    }

    public void Dispose() => socket.Dispose();

    private static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        var end = answer.IndexOf("\r\n\r\n"u8);
        if (end < 0)
            return false;
        var head = answer[..end];
        var at = head.IndexOf("Content-Length: "u8);
        // Without a length the answer comes in chunks, and an empty one ends it.
        if (at < 0)
            return answer.EndsWith("\r\n0\r\n\r\n"u8);
        var value = head[(at + "Content-Length: ".Length)..];
        var line = value.IndexOf((byte)'\r');
        var text = Encoding.ASCII.GetString(line < 0 ? value : value[..line]);
        return answer.Length >= end + 4 + int.Parse(text, CultureInfo.InvariantCulture);
    }
}
