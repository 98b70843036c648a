namespace Portvakt.Domain.Organisations;

/// <summary>The terms of use that an organisation accepts before its people can change anything.</summary>
public static class TermsInForce
{
    public static readonly Terms Current = new(
        "2026-1",
        [
            new(
                "Virksomheten svarer for det som blir gjort her i dens navn: hvilke scopes den tilbyr, hvem den gir tilgang, og hvilke integrasjoner og nøkler den registrerer.",
                "Verksemda svarar for det som blir gjort her i namnet hennar: kva scope ho tilbyr, kven ho gir tilgang, og kva integrasjonar og nøklar ho registrerer.",
                "The organisation answers for what is done here in its name: the scopes it offers, whom it grants access, and the integrations and keys it registers."
            ),
            new(
                "Private nøkler skal aldri sendes hit. Kommer en nøkkel på avveie, skal virksomheten fjerne den her uten opphold.",
                "Private nøklar skal aldri sendast hit. Kjem ein nøkkel på avvegar, skal verksemda fjerne han her utan opphald.",
                "Private keys must never be sent here. If a key is lost or leaked, the organisation removes it here without delay."
            ),
            new(
                "Den som tilbyr et API, avgjør selv hvem som får tilgang, og har ansvaret for at det finnes hjemmel for å dele opplysningene.",
                "Den som tilbyr eit API, avgjer sjølv kven som får tilgang, og har ansvaret for at det finst heimel for å dele opplysningane.",
                "Whoever offers an API decides who gets access, and is responsible for the legal basis of sharing its data."
            ),
            new(
                "Hver registrering blir logget med hvem, hva og når. Utstedte token blir talt, men innholdet blir ikke lagret.",
                "Kvar registrering blir logga med kven, kva og når. Utferda token blir talde, men innhaldet blir ikkje lagra.",
                "Every registration is logged with who, what and when. Issued tokens are counted; their contents are not stored."
            ),
            new(
                "Virksomheten holder kontaktopplysningene ved like, slik at varsler når fram.",
                "Verksemda held kontaktopplysningane ved like, slik at varsel når fram.",
                "The organisation keeps its contact details up to date, so that notices reach it."
            ),
        ]
    );
}
