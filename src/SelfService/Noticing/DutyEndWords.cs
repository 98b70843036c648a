using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Noticing;

/// <summary>Words about what an organisation is to confirm or look at by a day.</summary>
internal static class DutyEndWords
{
    public static readonly EndWords NotificationPoint = new(
        new(
            "Bekreftelsen av varslingspunktet",
            "Stadfestinga av varslingspunktet",
            "Confirmation of the notification point"
        ),
        new(
            "Lenken som bekrefter varslingspunktet {0}, går ut {1}",
            "Lenkja som stadfestar varslingspunktet {0}, går ut {1}",
            "The link that confirms the notification point {0} expires {1}"
        ),
        new(
            "Varslingspunktet {0} ble ikke bekreftet",
            "Varslingspunktet {0} vart ikkje stadfesta",
            "The notification point {0} was not confirmed"
        ),
        new(
            "Ingen varsler går dit før den som leser adressen, har bekreftet den.",
            "Ingen varsel går dit før den som les adressa, har stadfesta henne.",
            "No notices go there before whoever reads the address has confirmed it."
        ),
        new("Se varslingspunktene", "Sjå varslingspunkta", "See the notification points")
    );

    public static readonly EndWords MercantileData = new(
        new("Merkantile data", "Merkantile data", "Mercantile data"),
        new(
            "De merkantile dataene bør ses over på nytt {1}",
            "Dei merkantile dataa bør sjåast over på nytt {1}",
            "The mercantile data is due for review {1}"
        ),
        new(
            "De merkantile dataene er ikke sett over på et år",
            "Dei merkantile dataa er ikkje sedde over på eit år",
            "The mercantile data has not been reviewed for a year"
        ),
        new(
            "Se om fakturaadresse og kontaktpersoner stemmer, og lagre.",
            "Sjå om fakturaadresse og kontaktpersonar stemmer, og lagre.",
            "See whether invoice address and contacts are right, and save."
        ),
        new("Se over dataene", "Sjå over dataa", "Review the data")
    );

    public static readonly EndWords Terms = new(
        new("Bruksvilkår", "Bruksvilkår", "Terms of use"),
        new(
            "Nye bruksvilkår må godtas {1}",
            "Nye bruksvilkår må godtakast {1}",
            "New terms of use must be accepted {1}"
        ),
        new("Nye bruksvilkår gjelder", "Nye bruksvilkår gjeld", "New terms of use are in force"),
        new(
            "Ingen i virksomheten kan endre noe før en av dere har godtatt dem. Token virker som før.",
            "Ingen i verksemda kan endre noko før ein av dykk har godteke dei. Token verkar som før.",
            "Nobody in the organisation can change anything before one of you has accepted them. Tokens work as before."
        ),
        new("Les og godta vilkårene", "Les og godta vilkåra", "Read and accept the terms")
    );
}
