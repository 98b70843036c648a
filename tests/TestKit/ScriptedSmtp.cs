using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Portvakt.TestKit;

/// <summary>
/// An SMTP server that misbehaves as it is told, and keeps what came over the wire byte for byte. For how a good one behaves
/// there is <see cref="SmtpSink"/>.
/// </summary>
public sealed class ScriptedSmtp : IAsyncDisposable
{
    private readonly TcpListener listener;
    private readonly CancellationTokenSource stop = new();
    private readonly Task accepting;
    private int lines;

    /// <param name="port">A free one unless given.</param>
    public ScriptedSmtp(int port = 0)
    {
        listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        accepting = Accept();
    }

    public int Port { get; }

    /// <summary>What it answers to a command instead of agreeing; null to agree, empty to break the line off.</summary>
    public Func<string, string?> Script { get; set; } = _ => null;

    /// <summary>What it answers to a whole message; null to take it, empty to break the line off.</summary>
    public Func<string, string?> OnMessage { get; set; } = _ => null;

    /// <summary>How long it takes for each answer.</summary>
    public TimeSpan Delay { get; set; } = TimeSpan.Zero;

    /// <summary>Speaks TLS with it: from the start, or after STARTTLS.</summary>
    public X509Certificate2? Certificate { get; set; }

    /// <summary>Whether TLS is spoken from the first byte.</summary>
    public bool IsTlsOnly { get; set; }

    /// <summary>Every line of a command that came.</summary>
    public ConcurrentQueue<string> Commands { get; } = new();

    /// <summary>Every message that was taken, as it came.</summary>
    public ConcurrentQueue<string> Messages { get; } = new();

    /// <summary>How often somebody connected.</summary>
    public int Lines => lines;

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await accepting;
        stop.Dispose();
        Certificate?.Dispose();
    }

    private async Task Accept()
    {
        List<Task> served = [];
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(stop.Token);
                Interlocked.Increment(ref lines);
                served.Add(Task.Run(() => Serve(client)));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException)
        {
            // Stopped.
        }
        await Task.WhenAll(served);
    }

    private async Task Serve(TcpClient client)
    {
        using (client)
            try
            {
                Stream stream = client.GetStream();
                if (IsTlsOnly)
                    stream = await Encrypt(stream);
                await using (stream)
                    await Talk(stream);
            }
            catch (Exception e)
                when (e
                        is IOException
                            or OperationCanceledException
                            or ObjectDisposedException
                            or System.Security.Authentication.AuthenticationException
                )
            {
                // The other side is gone, or will not speak TLS with us.
            }
    }

    private async Task<Stream> Encrypt(Stream stream)
    {
        var tls = new SslStream(stream);
        await tls.AuthenticateAsServerAsync(Certificate!, false, false);
        return tls;
    }

    private async Task Talk(Stream stream)
    {
        if (!await Say(stream, Script("CONNECT") ?? "220 scripted"))
            return;
        while (await Line(stream) is { } command)
        {
            Commands.Enqueue(command);
            var verb = command.Split(' ', ':')[0].ToUpperInvariant();
            var answer = Script(command) ?? Agree(verb);
            if (!await Say(stream, answer) || verb == "QUIT")
                return;
            if (verb == "STARTTLS" && answer.StartsWith('2'))
                stream = await Encrypt(stream);
            if (verb != "DATA" || !answer.StartsWith('3'))
                continue;
            var message = await Message(stream);
            var verdict = OnMessage(message);
            if (verdict is null)
                Messages.Enqueue(message);
            if (!await Say(stream, verdict ?? "250 taken"))
                return;
        }
    }

    private string Agree(string verb) =>
        verb switch
        {
            "EHLO" when Certificate is not null => "250-scripted\r\n250-STARTTLS\r\n250 AUTH PLAIN",
            "EHLO" => "250-scripted\r\n250 AUTH PLAIN",
            "STARTTLS" => "220 go on",
            "AUTH" => "235 welcome",
            "DATA" => "354 go on",
            "QUIT" => "221 bye",
            _ => "250 yes",
        };

    /// <summary>False when the line is to be broken off.</summary>
    private async Task<bool> Say(Stream stream, string answer)
    {
        if (Delay > TimeSpan.Zero)
            await Task.Delay(Delay, stop.Token);
        if (answer.Length == 0)
            return false;
        await stream.WriteAsync(Encoding.UTF8.GetBytes(answer + "\r\n"), stop.Token);
        await stream.FlushAsync(stop.Token);
        return true;
    }

    private async Task<string> Message(Stream stream)
    {
        var text = new StringBuilder();
        while (await Line(stream) is { } line && line != ".")
            text.Append(line).Append("\r\n");
        return text.ToString();
    }

    /// <summary>Up to CR LF; null at the end.</summary>
    private async Task<string?> Line(Stream stream)
    {
        var bytes = new List<byte>();
        var one = new byte[1];
        while (await stream.ReadAsync(one, stop.Token) > 0)
        {
            bytes.Add(one[0]);
            if (bytes.Count >= 2 && bytes[^2] == '\r' && bytes[^1] == '\n')
                return Encoding.UTF8.GetString([.. bytes[..^2]]);
        }
        return null;
    }
}
