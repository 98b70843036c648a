using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>The reply templates, in the order in which they are offered.</summary>
internal static class ReplyTemplates
{
    public static IReadOnlyList<ReplyTemplate> All { get; } =
    [
        new(
            "mer",
            new(
                "Vi trenger mer informasjon",
                "Vi treng meir informasjon",
                "We need more information"
            ),
            new(
                "Hei.\n\nVi trenger å vite mer før vi kan behandle saken:\n\n- Hva skal dere bruke dette til?\n- Når trenger dere det?\n\nSvar her i saken, så ser vi på den igjen.\n\nHilsen kundeservice",
                "Hei.\n\nVi treng å vite meir før vi kan behandle saka:\n\n- Kva skal de bruke dette til?\n- Når treng de det?\n\nSvar her i saka, så ser vi på henne igjen.\n\nHelsing kundeservice",
                "Hello.\n\nWe need to know more before we can handle the case:\n\n- What will you use this for?\n- When do you need it?\n\nAnswer here in the case, and we will look at it again.\n\nKind regards, the service desk"
            )
        ),
        new(
            "tilknytning",
            new("Bekreft tilknytningen", "Stadfest tilknytinga", "Confirm that you belong to it"),
            new(
                "Hei.\n\nVi ser ikke at du hører til virksomheten. Be noen med signaturrett eller daglig leder om å bekrefte det, og skriv navnet og tittelen deres her.\n\nHilsen kundeservice",
                "Hei.\n\nVi ser ikkje at du høyrer til verksemda. Be nokon med signaturrett eller dagleg leiar om å stadfeste det, og skriv namnet og tittelen deira her.\n\nHelsing kundeservice",
                "Hello.\n\nWe cannot see that you belong to the organisation. Ask the general manager, or somebody who may sign for it, to confirm it, and write their name and title here.\n\nKind regards, the service desk"
            )
        ),
        new(
            "domene",
            new(
                "Hvem har e-postdomenet?",
                "Kven har e-postdomenet?",
                "Whose is the e-mail domain?"
            ),
            new(
                "Hei.\n\nVi finner ikke hvem som har e-postdomenet. Er det virksomheten selv eller en leverandør? Et domene som flere virksomheter bruker, kan vi ikke knytte til bare én av dem.\n\nHilsen kundeservice",
                "Hei.\n\nVi finn ikkje kven som har e-postdomenet. Er det verksemda sjølv eller ein leverandør? Eit domene som fleire verksemder bruker, kan vi ikkje knyte til berre éi av dei.\n\nHelsing kundeservice",
                "Hello.\n\nWe cannot find out whose the e-mail domain is. Is it the organisation's own or a supplier's? We cannot tie a domain that several organisations use to just one of them.\n\nKind regards, the service desk"
            )
        ),
        new(
            "prefiks",
            new("Velg et annet prefiks", "Vel eit anna prefiks", "Choose another prefix"),
            new(
                "Hei.\n\nPrefikset bør vise hvilken virksomhet API-ene kommer fra, og ikke hva ett av dem gjør. Foreslå et kort navn på virksomheten, med små bokstaver.\n\nHilsen kundeservice",
                "Hei.\n\nPrefikset bør vise kva verksemd API-a kjem frå, og ikkje kva eitt av dei gjer. Føreslå eit kort namn på verksemda, med små bokstavar.\n\nHelsing kundeservice",
                "Hello.\n\nThe prefix should show which organisation the APIs come from, not what one of them does. Suggest a short name of the organisation, in lower case.\n\nKind regards, the service desk"
            )
        ),
        new(
            "behandles",
            new(
                "Saken er under behandling",
                "Saka er under behandling",
                "The case is being handled"
            ),
            new(
                "Hei.\n\nVi har begynt på saken, men må undersøke noe hos andre først. Du trenger ikke gjøre noe nå, og får e-post når det skjer noe mer.\n\nHilsen kundeservice",
                "Hei.\n\nVi har begynt på saka, men må undersøkje noko hos andre først. Du treng ikkje gjere noko no, og får e-post når det skjer noko meir.\n\nHelsing kundeservice",
                "Hello.\n\nWe have begun with the case, but must find out something from others first. You need not do anything now, and get an e-mail when there is more to say.\n\nKind regards, the service desk"
            )
        ),
        new(
            "administrator",
            new("Spør administratoren", "Spør administratoren", "Ask the administrator"),
            new(
                "Hei.\n\nDette kan administratoren i virksomheten din gjøre selv. Under «Virksomheten» og «Personer» i portalen ser du hvem det er. Skriv hit igjen hvis de ikke får det til.\n\nHilsen kundeservice",
                "Hei.\n\nDette kan administratoren i verksemda di gjere sjølv. Under «Verksemda» og «Personar» i portalen ser du kven det er. Skriv hit igjen om dei ikkje får det til.\n\nHelsing kundeservice",
                "Hello.\n\nThe administrator of your organisation can do this. Under “The organisation” and “People” in the portal you see who that is. Write here again if they cannot.\n\nKind regards, the service desk"
            )
        ),
    ];
}
