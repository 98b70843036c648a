using System.Diagnostics;
using System.Net.Sockets;
using MimeKit;
using Portvakt.Outside.Mail;
using Xunit;

namespace Portvakt.TestKit;

/// <summary>
/// A real SMTP server (aiosmtpd) on a loopback port that keeps every mail in a Maildir, so that mails are judged by
/// what went over the wire and is read back by a mail library.
/// </summary>
public sealed class SmtpSink : IAsyncDisposable
{
    // The system's own interpreter is the one that the package python3-aiosmtpd belongs to.
    private const string Python = "/usr/bin/python3";
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(20);
    private readonly TempFolder folder = new();
    private readonly Process server;

    private SmtpSink()
    {
        Port = FreePort.Next();
        string[] arguments =
        [
            .. new[] { "-m", "aiosmtpd", "-n", "-l", $"{Host}:{Port}" },
            .. new[] { "-c", "aiosmtpd.handlers.Mailbox", Maildir },
        ];
        server = Process.Start(new ProcessStartInfo(Python, arguments))!;
    }

    /// <summary>The address to deliver to.</summary>
    public string Host => "127.0.0.1";

    /// <summary>The port to deliver to; no encryption, no sign-in.</summary>
    public int Port { get; }

    /// <summary>What an installation is told in order to send its mail here.</summary>
    public SmtpSettings Settings() =>
        new()
        {
            Host = Host,
            Port = Port,
            Security = "None",
            From = "portvakt@portvakt.example",
        };

    private string Maildir => folder.File("mail");

    /// <summary>Starts a server and waits until it answers.</summary>
    public static async Task<SmtpSink> Start(CancellationToken stop = default)
    {
        var sink = new SmtpSink();
        if (await Wait.Until(sink.Answers, StartLimit, stop))
            return sink;
        await sink.DisposeAsync();
        Assert.Fail("The SMTP server did not start. Run the tests with ./test, which installs it.");
        return sink;
    }

    /// <summary>Every mail that was accepted so far, the oldest first.</summary>
    public IReadOnlyList<MimeMessage> Mails() =>
        Directory.Exists(Path.Combine(Maildir, "new"))
            ?
            [
                .. Directory
                    .GetFiles(Path.Combine(Maildir, "new"))
                    .OrderBy(File.GetLastWriteTimeUtc)
                    .Select(Read),
            ]
            : [];

    /// <summary>Waits for the mail that fits; fails after <paramref name="limit"/> (10 s when not given).</summary>
    public async Task<MimeMessage> Mail(
        Func<MimeMessage, bool> fits,
        TimeSpan? limit = null,
        CancellationToken stop = default
    )
    {
        MimeMessage? found = null;
        var came = await Wait.Until(
            () => Task.FromResult((found = Mails().FirstOrDefault(fits)) is not null),
            limit ?? TimeSpan.FromSeconds(10),
            stop
        );
        Assert.True(came, $"no such mail came; {Mails().Count} others did");
        return found!;
    }

    /// <summary>Waits for a mail to <paramref name="address"/>.</summary>
    public Task<MimeMessage> MailTo(string address, CancellationToken stop = default) =>
        Mail(mail => mail.To.Mailboxes.Any(to => to.Address == address), stop: stop);

    public async ValueTask DisposeAsync()
    {
        if (!server.HasExited)
            server.Kill(entireProcessTree: true);
        await server.WaitForExitAsync();
        server.Dispose();
        folder.Dispose();
    }

    private static MimeMessage Read(string path)
    {
        using var file = File.OpenRead(path);
        return MimeMessage.Load(file);
    }

    private async Task<bool> Answers()
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(Host, Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
