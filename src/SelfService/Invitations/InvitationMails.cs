using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Organisations;

namespace Portvakt.SelfService.Invitations;

/// <summary>The mail behind which somebody joins an organisation.</summary>
internal static class InvitationMails
{
    public static MailText Invited(Organisation organisation, string link) =>
        new(
            new(
                "Du er invitert til Portvakt",
                "Du er invitert til Portvakt",
                "You are invited to Portvakt"
            ),
            [
                new Text(
                    "{0} (organisasjonsnummer {1}) vil ha deg med i selvbetjeningen.",
                    "{0} (organisasjonsnummer {1}) vil ha deg med i sjølvbeteninga.",
                    "{0} (organisation number {1}) wants you in its self-service."
                ).With(organisation.Name, organisation.Number.Grouped),
                new(
                    "Lenken virker i sju dager, én gang. Kjenner du ikke virksomheten, trenger du ikke gjøre noe.",
                    "Lenkja verkar i sju dagar, éin gong. Kjenner du ikkje verksemda, treng du ikkje gjere noko.",
                    "The link works for seven days, once. If you do not know the organisation, you need not do anything."
                ),
            ],
            new("Bli med", "Bli med", "Join"),
            link
        );
}
