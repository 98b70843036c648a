using System.Security.Cryptography;
using MimeKit;
using MimeKit.Cryptography;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Security;
using Portvakt.Domain.Notices;
using Portvakt.Outside.Mail;

namespace Portvakt.Server.Tests.Mail;

/// <summary>What stands in a mail, read off the wire.</summary>
[Requirement("R25")]
public sealed class MailComposerTests : IAsyncDisposable
{
    private const string From = "Portvakt <portvakt@portvakt.example>";
    private readonly ScriptedSmtp server = new();
    private readonly TempFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_attempt_carries_the_same_key_of_its_own()
    {
        var mail = Mail("Hei på deg – æøå");

        await Send(mail);
        await Send(mail);

        var (one, other) = (Read(0), Read(1));
        Assert.Equal($"{mail.Id:N}@portvakt.example", one.MessageId);
        Assert.Equal(one.MessageId, other.MessageId);
        Assert.Equal(mail.Id.ToString(), one.Headers["X-Portvakt-Id"]);
        Assert.Equal("auto-generated", one.Headers["Auto-Submitted"]);
        Assert.Equal(mail.Created, one.Date);
        Assert.Equal("Hei på deg – æøå", one.Subject);
        Assert.Equal("Tekst – æøå", one.TextBody?.Trim());
        Assert.Equal("<p>Tekst – æøå</p>", one.HtmlBody?.Trim());
    }

    [Theory]
    [InlineData("Hei\r\nBcc: tyv@ond.example")]
    [InlineData("Hei\nBcc: tyv@ond.example")]
    [InlineData("Hei\r\n\r\nEn annen tekst")]
    [InlineData("Hei\0\r\n.\r\nMAIL FROM:<tyv@ond.example>")]
    public async Task A_subject_cannot_become_a_header(string subject)
    {
        Assert.Equal(MailAnswer.Taken, await Send(Mail(subject)));

        var plain = Read(0);
        Assert.Null(plain.Headers["Bcc"]);
        Assert.StartsWith("Hei", plain.Subject);
        Assert.Equal("Tekst – æøå", plain.TextBody?.Trim());
        Assert.Single(server.Commands, c => c.StartsWith("RCPT", StringComparison.Ordinal));
        Assert.Single(server.Commands, c => c.StartsWith("MAIL", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("kari@fjelltake.example\r\nRCPT TO:<tyv@ond.example>")]
    [InlineData("kari@fjelltake.example>\r\nDATA")]
    [InlineData("kari@fjelltake.example\nBcc: tyv@ond.example")]
    [InlineData("kari@fjelltake.example, tyv@ond.example")]
    [InlineData("kari@fjelltake.example;tyv@ond.example")]
    [InlineData("kari@fjelltake.example> SIZE=1")]
    [InlineData("Kari <kari@fjelltake.example>")]
    [InlineData("kari")]
    [InlineData("@")]
    [InlineData("")]
    public async Task A_recipient_is_one_address_or_nobody(string recipient)
    {
        var answer = await Send(Mail("Hei", recipient));

        Assert.Equal(MailVerdict.Never, answer.Verdict);
        Assert.Empty(server.Commands);
    }

    [Theory]
    [InlineData("kari.nordmann+test@fjelltake.example")]
    [InlineData("o'brien@fjelltake.example")]
    public async Task Odd_but_right_addresses_get_their_mail(string recipient)
    {
        Assert.Equal(MailAnswer.Taken, await Send(Mail("Hei", recipient)));
        Assert.Contains(
            $"RCPT TO:<{recipient}>",
            server.Commands.Single(c => c.StartsWith("RCPT", StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_signed_mail_is_verified_as_a_receiver_does_it(bool isChanged)
    {
        using var key = RSA.Create(2048);
        await File.WriteAllTextAsync(folder.File("key.pem"), key.ExportPkcs8PrivateKeyPem(), Stop);
        var signer = new DkimSigner(folder.File("key.pem"), "portvakt.example", "one")
        {
            HeaderCanonicalizationAlgorithm = DkimCanonicalizationAlgorithm.Relaxed,
            BodyCanonicalizationAlgorithm = DkimCanonicalizationAlgorithm.Relaxed,
        };
        await Send(Mail("Hei på deg – æøå"), new MailComposer(From, signer));

        var message = Read(0);
        if (isChanged)
            message.Subject = "Noe annet";
        var signature = message.Headers[message.Headers.IndexOf(HeaderId.DkimSignature)];
        Assert.Contains("d=portvakt.example", signature.Value);
        Assert.Equal(
            !isChanged,
            await new DkimVerifier(new Dns(key)).VerifyAsync(message, signature, Stop)
        );
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        folder.Dispose();
    }

    private async Task<MailAnswer> Send(OutgoingMail mail, MailComposer? composer = null)
    {
        var settings = new SmtpSettings
        {
            Host = "127.0.0.1",
            Port = server.Port,
            Security = "None",
            From = From,
        };
        await using var line = new SmtpLine(settings, composer ?? new MailComposer(From));
        return await line.Send(mail, Stop);
    }

    private MimeMessage Read(int index) =>
        MimeMessage.Load(
            new MemoryStream(System.Text.Encoding.UTF8.GetBytes(server.Messages.ElementAt(index))),
            Stop
        );

    private static OutgoingMail Mail(string subject, string recipient = "kari@fjelltake.example") =>
        OutgoingMail.To(
            recipient,
            subject,
            "Tekst – æøå",
            "<p>Tekst – æøå</p>",
            DateTimeOffset.UnixEpoch.AddYears(56)
        );

    /// <summary>Knows the one public key.</summary>
    private sealed class Dns(RSA key) : DkimPublicKeyLocatorBase
    {
        public override AsymmetricKeyParameter LocatePublicKey(
            string methods,
            string domain,
            string selector,
            CancellationToken cancellationToken = default
        )
        {
            Assert.Equal(("portvakt.example", "one"), (domain, selector));
            return PublicKeyFactory.CreateKey(key.ExportSubjectPublicKeyInfo());
        }

        public override Task<AsymmetricKeyParameter> LocatePublicKeyAsync(
            string methods,
            string domain,
            string selector,
            CancellationToken cancellationToken = default
        ) => Task.FromResult(LocatePublicKey(methods, domain, selector, cancellationToken));
    }
}
