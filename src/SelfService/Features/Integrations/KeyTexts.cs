using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Words about an integration's keys.</summary>
internal static class KeyTexts
{
    public static readonly Text OwnKeys = new(
        "Egne public nøkler",
        "Eigne offentlege nøklar",
        "Public keys"
    );
    public static readonly Text PublicKeys = new(
        "Offentlig nøkkel",
        "Offentleg nøkkel",
        "Public key"
    );
    public static readonly Text UseKey = new(
        "Slik bruker du nøkkelen",
        "Slik bruker du nøkkelen",
        "How to use the key"
    );
    public static readonly Text ToKeys = new(
        "Se nøklene og når de ble brukt",
        "Sjå nøklane og når dei vart brukte",
        "See the keys and when they were used"
    );
    public static readonly Text AddKey = new("Legg til nøkkel", "Legg til nøkkel", "Add key");
    public static readonly Text Intro = new(
        "Integrasjonen signerer med den private nøkkelen sin. Her registrerer du den offentlige delen, så vi kan kontrollere signaturen.",
        "Integrasjonen signerer med den private nøkkelen sin. Her registrerer du den offentlege delen, så vi kan kontrollere signaturen.",
        "The integration signs with its private key. Register the public part here, so that we can check the signature."
    );
    public static readonly Text Help = new(
        "Lim inn en JWK, flere JWK-er mellom [ og ], en JWKS, en offentlig nøkkel eller et sertifikat i PEM, PKCS#7, eller base64 av noe av dette. Bare RSA, minst 2048 bit. Høyst 5 nøkler per integrasjon, og hver gjelder høyst et år.",
        "Lim inn ein JWK, fleire JWK-ar mellom [ og ], ein JWKS, ein offentleg nøkkel eller eit sertifikat i PEM, PKCS#7, eller base64 av noko av dette. Berre RSA, minst 2048 bit. Høgst 5 nøklar per integrasjon, og kvar gjeld høgst eit år.",
        "Paste a JWK, several JWKs between [ and ], a JWKS, a public key or certificate in PEM, PKCS#7, or base64 of one of these. RSA only, at least 2048 bits. At most 5 keys an integration, each for a year at most."
    );
    public static readonly Text Add = new("Legg til", "Legg til", "Add");
    public static readonly Text Kid = Text.Same("Kid");
    public static readonly Text Algorithm = new("Algoritme", "Algoritme", "Algorithm");
    public static readonly Text AlgorithmBits = new(
        "{0}, {1} bit",
        "{0}, {1} bit",
        "{0}, {1} bits"
    );
    public static readonly Text Expires = new("Utløper", "Går ut", "Expires");
    public static readonly Text LastUsed = new("Sist brukt", "Sist brukt", "Last used");
    public static readonly Text NeverUsed = new("Aldri", "Aldri", "Never");
    public static readonly Text Action = new("Handling", "Handling", "Actions");
    public static readonly Text Remove = new("Fjern", "Fjern", "Remove");
    public static readonly Text Renew = new("Forny", "Forny", "Renew");
    public static readonly Text PlainKey = new("Nøkkel", "Nøkkel", "Key");
    public static readonly Text CertificateKey = new(
        "Virksomhetssertifikat",
        "Verksemdssertifikat",
        "Enterprise certificate"
    );
    public static readonly Text Signs = new(
        "{1} til signering, RSA {0} bit",
        "{1} til signering, RSA {0} bit",
        "{1} for signing, RSA {0} bits"
    );
    public static readonly Text NewUnused = new(
        "Den nye nøkkelen er ikke brukt ennå.",
        "Den nye nøkkelen er ikkje brukt enno.",
        "The new key has not been used yet."
    );
    public static readonly Text BothUsed = new(
        "Brukt det siste døgnet. Vent med å fjerne den.",
        "Brukt det siste døgnet. Vent med å fjerne han.",
        "Used within the last 24 hours. Wait before you remove it."
    );
    public static readonly Text SafeToRemove = new(
        "Ikke lenger i bruk. Du kan fjerne den.",
        "Ikkje lenger i bruk. Du kan fjerne han.",
        "No longer in use. You can remove it."
    );
    public static readonly Text NoKey = new("Ingen nøkkel", "Ingen nøkkel", "No key");
    public static readonly Text Valid = new("Gyldig", "Gyldig", "Valid");
    public static readonly Text ValidTo = new(
        "Gyldig til {0}",
        "Gyldig til {0}",
        "Valid until {0}"
    );
    public static readonly Text Soon = new("Utløper snart", "Går snart ut", "Expires soon");
    public static readonly Text Expired = new("Utløpt", "Gått ut", "Expired");
    public static readonly Text None = new(
        "Integrasjonen har ingen nøkkel.",
        "Integrasjonen har ingen nøkkel.",
        "The integration has no key."
    );
    public static readonly Text NoneWhat = new(
        "Den kan ikke hente token før du legger til den offentlige nøkkelen som hører til den private nøkkelen i systemet ditt.",
        "Han kan ikkje hente token før du legg til den offentlege nøkkelen som høyrer til den private nøkkelen i systemet ditt.",
        "It cannot fetch tokens until you add the public key that belongs to the private key in your system."
    );
    public static readonly Text AsJson = new(
        "Nøklene som JSON",
        "Nøklane som JSON",
        "The keys as JSON"
    );

    public static readonly Text Stored = new(
        "Nøkkelen er lagret",
        "Nøkkelen er lagra",
        "The key is stored"
    );
    public static readonly Text StoredMany = new(
        "Nøklene er lagret",
        "Nøklane er lagra",
        "The keys are stored"
    );
    public static readonly Text StoredIntro = new(
        "Kontroller at innholdet er det samme som i systemet ditt. Nøkkelen kan brukes med en gang.",
        "Kontroller at innhaldet er det same som i systemet ditt. Nøkkelen kan brukast med ein gong.",
        "Check that it says the same as in your system. The key can be used at once."
    );
    public static readonly Text SendKid = new(
        "Send denne kid-en i headeren på JWT-en du signerer:",
        "Send denne kid-en i headeren på JWT-en du signerer:",
        "Send this kid in the header of the JWT that you sign:"
    );
    public static readonly Text Header = new("JWT-header", "JWT-header", "JWT header");
    public static readonly Text ExpiresAndThen = new(
        "Legg til en ny nøkkel i god tid før den gamle utløper. Begge virker side om side.",
        "Legg til ein ny nøkkel i god tid før den gamle går ut. Begge verkar side om side.",
        "Add a new key well before the old one expires. Both work side by side."
    );
    public static readonly Text ToIntegration = new(
        "Til integrasjonen",
        "Til integrasjonen",
        "Go to the integration"
    );
    public static readonly Text AddAnother = new(
        "Legg til en nøkkel til",
        "Legg til ein nøkkel til",
        "Add another key"
    );

    public static readonly Text RemoveKey = new(
        "Fjern nøkkelen",
        "Fjern nøkkelen",
        "Remove the key"
    );
    public static readonly Text RemoveEffect = new(
        "Tokenforespørsler som er signert med denne nøkkelen, blir avvist fra neste forespørsel. Token som allerede er utstedt, virker til de utløper.",
        "Tokenførespurnader som er signerte med denne nøkkelen, blir avviste frå neste førespurnad. Token som alt er utferda, verkar til dei går ut.",
        "Token requests signed with this key are refused from the next request on. Tokens that have already been issued work until they expire."
    );
    public static readonly Text RemoveLast = new(
        "Dette er den eneste nøkkelen. Uten den får integrasjonen ikke token.",
        "Dette er den einaste nøkkelen. Utan han får integrasjonen ikkje token.",
        "This is the only key. Without it the integration gets no tokens."
    );
    public static readonly Text RemoveUndo = new(
        "Du kan legge til den samme offentlige nøkkelen igjen. At den ble fjernet, står i loggen.",
        "Du kan leggje til den same offentlege nøkkelen igjen. At han vart fjerna, står i loggen.",
        "You can add the same public key again. The log keeps that it was removed."
    );
    public static readonly Text Removed = new(
        "Nøkkelen {0} er fjernet.",
        "Nøkkelen {0} er fjerna.",
        "The key {0} is removed."
    );
}
