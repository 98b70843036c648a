using Portvakt.Outside.Mail;
using Portvakt.Server.Settings;

namespace Portvakt.Server.Tests.Mail;

/// <summary>Settings that no mail could go with stop the start, in one sentence.</summary>
[Requirement("R32")]
public sealed class MailSettingsTests : IDisposable
{
    private static readonly SmtpSettings Good = new()
    {
        Host = "127.0.0.1",
        From = "portvakt@portvakt.example",
    };

    private readonly TempFolder folder = new();

    [Fact]
    public Task An_unknown_security_is_refused() =>
        Refuses(
            Good with
            {
                Security = "SSL",
            },
            "Portvakt:Smtp:Security must be None, StartTls or Tls."
        );

    [Fact]
    public Task A_sender_that_is_no_address_is_refused() =>
        Refuses(Good with { From = "portvakt" }, "Portvakt:Smtp:From must be an e-mail address.");

    [Fact]
    public Task A_port_that_is_none_is_refused() =>
        Refuses(Good with { Port = 70000 }, "Portvakt:Smtp:Port must be from 1 to 65535.");

    [Fact]
    public Task Half_a_dkim_is_refused() =>
        Refuses(
            Good with
            {
                Dkim = new() { Domain = "portvakt.example" },
            },
            "Portvakt:Smtp:Dkim needs Domain, Selector and KeyFile."
        );

    [Fact]
    public Task A_key_file_that_is_not_there_is_named() =>
        Refuses(Signed(folder.File("none.pem")), "none.pem cannot be read");

    [Theory]
    [InlineData("")]
    [InlineData("not a key")]
    [InlineData("-----BEGIN PRIVATE KEY-----\nMII=\n-----END PRIVATE KEY-----\n")]
    [InlineData("-----BEGIN PUBLIC KEY-----\nMII=\n-----END PUBLIC KEY-----\n")]
    public async Task A_file_that_holds_no_key_is_named(string content)
    {
        var path = folder.File("key.pem");
        await File.WriteAllTextAsync(path, content, TestContext.Current.CancellationToken);

        await Refuses(Signed(path), "key.pem holds no private key in PEM.");
    }

    public void Dispose() => folder.Dispose();

    private static SmtpSettings Signed(string path) =>
        Good with
        {
            Dkim = new()
            {
                Domain = "portvakt.example",
                Selector = "one",
                KeyFile = path,
            },
        };

    private static async Task Refuses(SmtpSettings settings, string sentence)
    {
        var refused = await Assert.ThrowsAsync<StartRefused>(() =>
            TestServer.Start(
                change: s => s.Smtp = settings,
                stop: TestContext.Current.CancellationToken
            )
        );
        Assert.Contains(sentence, refused.Message);
    }
}
