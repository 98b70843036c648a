using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.NotificationPoints;

/// <summary>What notification points are told about themselves.</summary>
internal static class PointMails
{
    /// <param name="place">What they will hear about.</param>
    public static MailText Ask(string organisation, Text place, string link) =>
        new(
            new Text(
                "Bekreft varsling fra {0}",
                "Stadfest varsling frå {0}",
                "Confirm notices from {0}"
            ).With(organisation),
            [
                new Text(
                    "{0} vil sende varsler fra Portvakt til denne adressen. Varslene gjelder {1}.",
                    "{0} vil sende varsel frå Portvakt til denne adressa. Varsla gjeld {1}.",
                    "{0} wants to send notices from Portvakt to this address. The notices are about {1}."
                ).With(organisation, place),
                new Text(
                    "Bekreft innen sju dager. Før det sender vi ingenting.",
                    "Stadfest innan sju dagar. Før det sender vi ingenting.",
                    "Confirm within seven days. Until then we send nothing."
                ),
                new Text(
                    "Kjenner du ikke til dette? Da trenger du ikke gjøre noe.",
                    "Kjenner du ikkje til dette? Då treng du ikkje gjere noko.",
                    "Do you know nothing of this? Then you need not do anything."
                ),
            ],
            new Text("Bekreft adressen", "Stadfest adressa", "Confirm the address"),
            link
        );

    public static MailText Farewell(string organisation, Text place) =>
        new(
            new Text(
                "Ikke lenger varsling fra {0}",
                "Ikkje lenger varsling frå {0}",
                "No more notices from {0}"
            ).With(organisation),
            [
                new Text(
                    "{0} har fjernet denne adressen fra varslingspunktene for {1}. Den får ikke flere varsler derfra.",
                    "{0} har fjerna denne adressa frå varslingspunkta for {1}. Ho får ikkje fleire varsel derfrå.",
                    "{0} has removed this address from the notification points of {1}. It gets no more notices from there."
                ).With(organisation, place),
                new Text(
                    "Er det feil? Da kan noen i virksomheten legge den til igjen.",
                    "Er det feil? Då kan nokon i verksemda leggje henne til igjen.",
                    "Is that a mistake? Then somebody in the organisation can add it again."
                ),
            ]
        );
}
