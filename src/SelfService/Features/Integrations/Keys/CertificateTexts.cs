using Portvakt.Domain.Basics;
using Portvakt.Domain.Tokens;

namespace Portvakt.SelfService.Features.Integrations.Keys;

/// <summary>Words about registering an enterprise certificate.</summary>
internal static class CertificateTexts
{
    public static readonly Text Intro = new(
        "Uten nøkler signerer integrasjonen med virksomhetssertifikatet og sender det i x5c, og da trenger du ikke legge det inn her. Legger du det inn, blir nøkkelen i det en registrert nøkkel som er låst til sertifikatet.",
        "Utan nøklar signerer integrasjonen med verksemdssertifikatet og sender det i x5c, og då treng du ikkje leggje det inn her. Legg du det inn, blir nøkkelen i det ein registrert nøkkel som er låst til sertifikatet.",
        "Without keys the integration signs with the enterprise certificate and sends it in x5c; then you need not add it here. If you add it, its key becomes a registered key that is locked to the certificate."
    );
    public static readonly Text Certificate = new(
        "Offentlig signeringssertifikat",
        "Offentleg signeringssertifikat",
        "Public signing certificate"
    );
    public static readonly Text Help = new(
        "Eksporter den offentlige delen av signeringssertifikatet (autentisering og segl), og lim inn PEM eller velg en fil i PEM, DER eller PKCS#7. Kjeden kan følge med.",
        "Eksporter den offentlege delen av signeringssertifikatet (autentisering og segl), og lim inn PEM eller vel ei fil i PEM, DER eller PKCS#7. Kjeda kan følgje med.",
        "Export the public part of the signing certificate (authentication and seal), and paste PEM or choose a file in PEM, DER or PKCS#7. The chain may come along."
    );
    public static readonly Text Check = new(
        "Kontroller sertifikatet",
        "Kontroller sertifikatet",
        "Check the certificate"
    );
    public static readonly Text Again = new(
        "Prøv et annet sertifikat",
        "Prøv eit anna sertifikat",
        "Try another certificate"
    );
    public static readonly Text Says = new(
        "Dette står i sertifikatet",
        "Dette står i sertifikatet",
        "What the certificate says"
    );
    public static readonly Text Subject = new("Utstedt til", "Ferda ut til", "Issued to");
    public static readonly Text Organisation = new("Virksomhet", "Verksemd", "Organisation");
    public static readonly Text NoNumber = new(
        "Ikke noe organisasjonsnummer",
        "Ikkje noko organisasjonsnummer",
        "No organisation number"
    );
    public static readonly Text Issuer = new("Utstedt av", "Ferda ut av", "Issued by");
    public static readonly Text Serial = new("Serienummer", "Serienummer", "Serial number");
    public static readonly Text ValidFrom = new("Gjelder fra", "Gjeld frå", "Valid from");
    public static readonly Text Purpose = new("Formål", "Føremål", "Purpose");
    public static readonly Text Key = new("Nøkkel", "Nøkkel", "Key");
    public static readonly Text KeyBits = new("RSA, {0} bit", "RSA, {0} bit", "RSA, {0} bits");

    public static readonly Text Checks = new("Kontrollene", "Kontrollane", "The checks");
    public static readonly Text Good = new(
        "Sertifikatet kan brukes her.",
        "Sertifikatet kan brukast her.",
        "The certificate can be used here."
    );
    public static readonly Text Bad = new(
        "Sertifikatet kan ikke brukes her.",
        "Sertifikatet kan ikkje brukast her.",
        "The certificate cannot be used here."
    );

    public static readonly Text Before = new("Før du lagrer", "Før du lagrar", "Before you save");
    public static readonly Text HeaderStops = new(
        "Så snart en nøkkel eller et sertifikat er registrert, virker ikke x5c i headeren lenger. Systemet ditt må sende kid i stedet:",
        "Så snart ein nøkkel eller eit sertifikat er registrert, verkar ikkje x5c i headeren lenger. Systemet ditt må sende kid i staden:",
        "As soon as a key or certificate is registered, x5c in the header stops working. Your system must send kid instead:"
    );
    public static readonly Text HeaderStopped = new(
        "Integrasjonen har alt registrerte nøkler, så x5c i headeren virker ikke. Systemet ditt sender kid:",
        "Integrasjonen har alt registrerte nøklar, så x5c i headeren verkar ikkje. Systemet ditt sender kid:",
        "The integration already has registered keys, so x5c in the header does not work. Your system sends kid:"
    );
    public static readonly Text Lasts = new(
        "Nøkkelen varer så lenge som sertifikatet, høyst et år. Blir sertifikatet tilbakekalt, slutter nøkkelen å virke.",
        "Nøkkelen varer så lenge som sertifikatet, høgst eit år. Blir sertifikatet kalla tilbake, sluttar nøkkelen å verke.",
        "The key lasts as long as the certificate, at most a year. If the certificate is revoked, the key stops working."
    );
    public static readonly Text Save = new(
        "Lagre sertifikatet",
        "Lagre sertifikatet",
        "Save the certificate"
    );

    /// <summary>What each check asks.</summary>
    public static Text Asks(CertificateCheckpoint check) =>
        check switch
        {
            CertificateCheckpoint.Readable => Readable,
            CertificateCheckpoint.InForce => InForce,
            CertificateCheckpoint.Issued => Issued,
            CertificateCheckpoint.Purpose => ForSigning,
            CertificateCheckpoint.Organisation => Names,
            CertificateCheckpoint.Key => Strong,
            CertificateCheckpoint.Path => Path,
            CertificateCheckpoint.Policy => Policy,
            CertificateCheckpoint.Revocation => Revocation,
            _ => Owner,
        };

    private static readonly Text Readable = new(
        "Det er et sertifikat.",
        "Det er eit sertifikat.",
        "It is a certificate."
    );
    private static readonly Text InForce = new(
        "Det gjelder nå.",
        "Det gjeld no.",
        "It is in force now."
    );
    private static readonly Text Issued = new(
        "Det er ikke utstedt av seg selv.",
        "Det er ikkje ferda ut av seg sjølv.",
        "It did not issue itself."
    );
    private static readonly Text ForSigning = new(
        "Det er til signering eller autentisering.",
        "Det er til signering eller autentisering.",
        "It is for signing or authentication."
    );
    private static readonly Text Names = new(
        "Det har et organisasjonsnummer.",
        "Det har eit organisasjonsnummer.",
        "It has an organisation number."
    );
    private static readonly Text Strong = new(
        "Nøkkelen er RSA og sterk nok.",
        "Nøkkelen er RSA og sterk nok.",
        "Its key is RSA and strong enough."
    );
    private static readonly Text Path = new(
        "Kjeden ender i en utsteder som miljøet stoler på.",
        "Kjeda endar i ein utferdar som miljøet stolar på.",
        "The chain ends in an authority that the environment trusts."
    );
    private static readonly Text Policy = new(
        "Det er et virksomhetssertifikat.",
        "Det er eit verksemdssertifikat.",
        "It is an enterprise certificate."
    );
    private static readonly Text Revocation = new(
        "Det er ikke tilbakekalt.",
        "Det er ikkje kalla tilbake.",
        "It is not revoked."
    );
    private static readonly Text Owner = new(
        "Organisasjonsnummeret er det samme som eieren av integrasjonen har.",
        "Organisasjonsnummeret er det same som eigaren av integrasjonen har.",
        "The organisation number is that of the integration’s owner."
    );
}
