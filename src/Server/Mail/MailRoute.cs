using MimeKit;
using MimeKit.Cryptography;
using Portvakt.Domain.Notices;
using Portvakt.Outside.Mail;
using Portvakt.Server.Settings;

namespace Portvakt.Server.Mail;

/// <summary>The way that mails take, worked out from the settings when the server starts.</summary>
internal static class MailRoute
{
    /// <summary>
    /// How a line to the mail server is opened; null when none is configured, so that mails wait. Trial without one keeps
    /// them for /dev/mail. Throws <see cref="StartRefused"/> for settings that no mail could go with.
    /// </summary>
    public static Func<IMailLine>? Of(Installation installation)
    {
        if (installation.Settings.Smtp is not { Host.Length: > 0 } smtp)
            return installation.IsTrial ? () => new TrialLine() : null;
        if (smtp.Security is not ("None" or "StartTls" or "Tls"))
            throw new StartRefused("Portvakt:Smtp:Security must be None, StartTls or Tls.");
        if (smtp.Port is < 1 or > System.Net.IPEndPoint.MaxPort)
            throw new StartRefused("Portvakt:Smtp:Port must be from 1 to 65535.");
        if (!MailboxAddress.TryParse(smtp.From, out var from) || from.Domain.Length == 0)
            throw new StartRefused("Portvakt:Smtp:From must be an e-mail address.");
        var composer = new MailComposer(smtp.From, Signer(smtp.Dkim));
        return () => new SmtpLine(smtp, composer);
    }

    private static DkimSigner? Signer(DkimSettings? dkim)
    {
        if (dkim is null)
            return null;
        if (dkim.Domain.Length == 0 || dkim.Selector.Length == 0 || dkim.KeyFile.Length == 0)
            throw new StartRefused("Portvakt:Smtp:Dkim needs Domain, Selector and KeyFile.");
        try
        {
            using var key = new MemoryStream(File.ReadAllBytes(dkim.KeyFile));
            return Signer(dkim, key);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartRefused(
                $"Portvakt:Smtp:Dkim:KeyFile: {dkim.KeyFile} cannot be read: {e.Message.TrimEnd('.')}."
            );
        }
    }

    private static DkimSigner Signer(DkimSettings dkim, Stream key)
    {
        try
        {
            return new DkimSigner(key, dkim.Domain, dkim.Selector)
            {
                HeaderCanonicalizationAlgorithm = DkimCanonicalizationAlgorithm.Relaxed,
                BodyCanonicalizationAlgorithm = DkimCanonicalizationAlgorithm.Relaxed,
            };
        }
        catch (Exception)
        {
            // The libraries below have many ways of saying that a file is no key.
            throw new StartRefused(
                $"Portvakt:Smtp:Dkim:KeyFile: {dkim.KeyFile} holds no private key in PEM."
            );
        }
    }
}
