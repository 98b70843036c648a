using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Workshop;

/// <summary>Why the script could not read something, and what to do.</summary>
internal static class WorkshopRefusals
{
    private static readonly Text Empty = new(
        "Det er ingen nøkkel i dette.",
        "Det er ingen nøkkel i dette.",
        "There is no key in this."
    );
    private static readonly Text Unknown = new(
        "Vi kjenner ikke igjen dette som en nøkkel eller et sertifikat.",
        "Vi kjenner ikkje att dette som ein nøkkel eller eit sertifikat.",
        "We do not recognise this as a key or a certificate."
    );
    private static readonly Text Json = new(
        "JSON-teksten har en feil. Se etter et komma eller en klamme som mangler. {0}",
        "JSON-teksten har ein feil. Sjå etter eit komma eller ein klamme som manglar. {0}",
        "The JSON text has an error. Look for a missing comma or bracket. {0}"
    );
    private static readonly Text Pem = new(
        "PEM-teksten er ikke hel. Ta med alt fra -----BEGIN til og med -----END.",
        "PEM-teksten er ikkje heil. Ta med alt frå -----BEGIN til og med -----END.",
        "The PEM text is not whole. Include everything from -----BEGIN to the end of -----END."
    );
    private static readonly Text Password = new(
        "Dette er låst med passord. Skriv passordet, så åpner nettleseren det; verken fil eller passord blir sendt.",
        "Dette er låst med passord. Skriv passordet, så opnar nettlesaren det; verken fil eller passord blir sende.",
        "This is locked with a password. Enter it, and the browser opens it; neither file nor password is sent."
    );
    private static readonly Text WrongPassword = new(
        "Passordet passer ikke. Prøv igjen.",
        "Passordet passar ikkje. Prøv igjen.",
        "The password does not fit. Try again."
    );
    private static readonly Text Cipher = new(
        "Vi kan ikke åpne krypteringen som er brukt her. Hent ut den offentlige delen med: openssl pkey -in FIL -pubout",
        "Vi kan ikkje opne krypteringa som er brukt her. Hent ut den offentlege delen med: openssl pkey -in FIL -pubout",
        "We cannot open the encryption used here. Take out the public part with: openssl pkey -in FILE -pubout"
    );
    private static readonly Text Kind = new(
        "Nøkkelen er av et slag som vi ikke leser. Integrasjoner signerer med RSA.",
        "Nøkkelen er av eit slag som vi ikkje les. Integrasjonar signerer med RSA.",
        "The key is of a kind that we do not read. Integrations sign with RSA."
    );
    private static readonly Text NoPoint = new(
        "Nøkkelen på elliptisk kurve er lagret uten sin offentlige del.",
        "Nøkkelen på elliptisk kurve er lagra utan den offentlege delen sin.",
        "The key on an elliptic curve is stored without its public part."
    );
    private static readonly Text Openssh = new(
        "Dette er en privat nøkkel for SSH. Gjør den om til PEM med: ssh-keygen -p -m PEM -f FIL",
        "Dette er ein privat nøkkel for SSH. Gjer han om til PEM med: ssh-keygen -p -m PEM -f FIL",
        "This is a private key for SSH. Turn it into PEM with: ssh-keygen -p -m PEM -f FILE"
    );
    private static readonly Text Putty = new(
        "Dette er en nøkkel fra PuTTY. Gjør den om til PEM med: puttygen FIL -O private-openssh",
        "Dette er ein nøkkel frå PuTTY. Gjer han om til PEM med: puttygen FIL -O private-openssh",
        "This is a key from PuTTY. Turn it into PEM with: puttygen FILE -O private-openssh"
    );
    private static readonly Text Symmetric = new(
        "Dette er en hemmelighet som to deler («oct»), ikke et nøkkelpar.",
        "Dette er ein løyndom som to deler («oct»), ikkje eit nøkkelpar.",
        "This is a secret that two share (“oct”), not a key pair."
    );
    private static readonly Text Library = new(
        "Leseren for slike filer kunne ikke hentes. Last siden på nytt og prøv igjen.",
        "Lesaren for slike filer kunne ikkje hentast. Last sida på nytt og prøv igjen.",
        "The reader for such files could not be fetched. Reload the page and try again."
    );

    /// <summary>By the words that the script has for them.</summary>
    public static IReadOnlyDictionary<string, Text> All { get; } =
        new Dictionary<string, Text>
        {
            ["empty"] = Empty,
            ["unknown"] = Unknown,
            ["json"] = Json,
            ["pem"] = Pem,
            ["password"] = Password,
            ["wrong-password"] = WrongPassword,
            ["cipher"] = Cipher,
            ["kind"] = Kind,
            ["no-point"] = NoPoint,
            ["openssh"] = Openssh,
            ["putty"] = Putty,
            ["symmetric"] = Symmetric,
            ["library"] = Library,
        };
}
