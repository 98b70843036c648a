using System.Text.RegularExpressions;
using MimeKit;

namespace Portvakt.EndToEnd.Tests.Journey;

/// <summary>From "Min profil" to a confirmed user, with the mail as it came by SMTP.</summary>
internal static partial class Registration
{
    /// <summary>A password that nobody else has.</summary>
    public const string Password = "torsk i tinn og tau";

    /// <summary>Asks for a user, under "Min profil".</summary>
    public static async Task Ask(PortalUser user, string name, string email)
    {
        await user.Open("/");
        await user.Follow("Min profil");
        await user.Follow("Registrer deg");
        await user.Fill("Navn", name);
        await user.Fill("E-postadresse på jobb", email);
        await user.Press("Registrer deg");
        await user.IsOn("Sjekk e-posten din");
        await user.Sees("søppelpost");
    }

    /// <summary>Opens the link in the mail; only the button on its page confirms.</summary>
    public static async Task Confirm(PortalUser user, MimeMessage mail)
    {
        await user.Page.GotoAsync(Address().Match(mail.TextBody!).Value);
        await user.IsOn("Bekreft brukeren din");
        await user.Fill("Passord", Password);
        await user.Press("Bekreft");
        await user.Sees("Brukeren er bekreftet");
    }

    /// <summary>The mail to this address as it went over the wire.</summary>
    public static Task<MimeMessage> Mail(SmtpSink sink, string email) =>
        sink.MailTo(email, TestContext.Current.CancellationToken);

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();
}
