using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Invitations;

/// <summary>Mails to somebody whose place in an organisation was changed by another.</summary>
public static class MembershipMails
{
    private static readonly Text SignIn = new("Logg inn", "Logg inn", "Sign in");

    public static MailText Moved(string from, string to, string link) =>
        new(
            new(
                "Du er flyttet til en annen virksomhet",
                "Du er flytta til ei anna verksemd",
                "You have been moved to another organisation"
            ),
            [
                new Text(
                    "Kundeservice har flyttet brukeren din fra {0} til {1}.",
                    "Kundeservice har flytta brukaren din frå {0} til {1}.",
                    "The service desk has moved your account from {0} to {1}."
                ).With(from, to),
                new Text(
                    "Rettigheter du hadde i {0}, følger ikke med, og du må logge inn på nytt.",
                    "Rettar du hadde i {0}, følgjer ikkje med, og du må logge inn på nytt.",
                    "Rights that you had in {0} do not follow, and you must sign in again."
                ).With(from),
            ],
            SignIn,
            link
        );

    public static MailText Removed(string organisation, string link) =>
        new(
            new(
                "Du er ikke lenger med i en virksomhet",
                "Du er ikkje lenger med i ei verksemd",
                "You no longer belong to an organisation"
            ),
            [
                new Text(
                    "En administrator har fjernet deg fra {0}. Rettighetene du hadde der, gjelder ikke lenger.",
                    "Ein administrator har fjerna deg frå {0}. Rettane du hadde der, gjeld ikkje lenger.",
                    "An administrator has removed you from {0}. The rights that you had there no longer apply."
                ).With(organisation),
                new(
                    "Er det feil, ta kontakt med en administrator i virksomheten.",
                    "Er det feil, ta kontakt med ein administrator i verksemda.",
                    "If this is wrong, contact an administrator of the organisation."
                ),
            ],
            SignIn,
            link
        );

    public static MailText Appointed(string organisation, string link) =>
        new(
            new(
                "Du er blitt administrator",
                "Du er administrator no",
                "You have become an administrator"
            ),
            [
                new Text(
                    "Du er nå administrator for {0}. Du kan godta bruksvilkårene, invitere kolleger, utnevne andre administratorer og avgjøre forespørsler om rettigheter.",
                    "Du er no administrator for {0}. Du kan godta bruksvilkåra, invitere kollegaer, utnemne andre administratorar og avgjere førespurnader om rettar.",
                    "You are now an administrator of {0}. You can accept the terms of use, invite colleagues, appoint other administrators, and decide requests for rights."
                ).With(organisation),
            ],
            SignIn,
            link
        );

    public static MailText Dismissed(string organisation, string link) =>
        new(
            new(
                "Du er ikke lenger administrator",
                "Du er ikkje lenger administrator",
                "You are no longer an administrator"
            ),
            [
                new Text(
                    "Du er fortsatt med i {0}, men ikke lenger som administrator.",
                    "Du er framleis med i {0}, men ikkje lenger som administrator.",
                    "You still belong to {0}, but no longer as an administrator."
                ).With(organisation),
            ],
            SignIn,
            link
        );
}
