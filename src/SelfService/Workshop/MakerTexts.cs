using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Workshop;

/// <summary>Words of the part that makes key pairs.</summary>
internal static class MakerTexts
{
    public static readonly Text Make = new(
        "Lag nøkkelpar i nettleseren",
        "Lag nøkkelpar i nettlesaren",
        "Create a key pair in the browser"
    );
    public static readonly Text MakeButton = new(
        "Lag nøkkelpar",
        "Lag nøkkelpar",
        "Create key pair"
    );
    public static readonly Text What = new(
        "Nettleseren lager nøkkelparet på maskinen din. Den private nøkkelen blir aldri sendt; du lagrer den selv.",
        "Nettlesaren lagar nøkkelparet på maskina di. Den private nøkkelen blir aldri send; du lagrar han sjølv.",
        "The browser creates the key pair on your machine. The private key is never sent; you save it yourself."
    );
    public static readonly Text Without = new(
        "Å lage nøkkelpar her krever JavaScript og https, fordi nettleseren selv må lage nøklene: de skal ikke innom oss. Uten kan du bruke kommandolinjen:",
        "Å lage nøkkelpar her krev JavaScript og https, fordi nettlesaren sjølv må lage nøklane: dei skal ikkje innom oss. Utan kan du bruke kommandolinja:",
        "Creating key pairs here needs JavaScript and https, because the browser itself must create the keys: they are not to pass through us. Without it, use the command line:"
    );
    public static readonly Text Kind = new("Type", "Type", "Type");
    public static readonly Text Rsa = new("RSA, {0} bit", "RSA, {0} bit", "RSA, {0} bits");
    public static readonly Text Curve = new(
        "EC P-256 (ikke for integrasjoner her)",
        "EC P-256 (ikkje for integrasjonar her)",
        "EC P-256 (not for integrations here)"
    );
    public static readonly Text KidLabel = new("Kid", "Kid", "Kid");
    public static readonly Text KidHelp = new(
        "La den stå tom, så får nøkkelen fingeravtrykket sitt (RFC 7638) som kid. Det kan ingen annen nøkkel ha.",
        "La han stå tom, så får nøkkelen fingeravtrykket sitt (RFC 7638) som kid. Det kan ingen annan nøkkel ha.",
        "Leave it empty, and the key gets its thumbprint (RFC 7638) as kid. No other key can have that."
    );
    public static readonly Text Making = new(
        "Lager nøkkelparet …",
        "Lagar nøkkelparet …",
        "Creating the key pair …"
    );
    public static readonly Text Made = new(
        "Nøkkelparet er klart. Lagre den private nøkkelen nå: når du forlater siden, er den borte.",
        "Nøkkelparet er klart. Lagre den private nøkkelen no: når du går frå sida, er han borte.",
        "The key pair is ready. Save the private key now: once you leave the page, it is gone."
    );
    public static readonly Text MadeAndFilled = new(
        "Nøkkelparet er klart, og den offentlige delen står i feltet over. Lagre den private nøkkelen nå: når du forlater siden, er den borte.",
        "Nøkkelparet er klart, og den offentlege delen står i feltet over. Lagre den private nøkkelen no: når du går frå sida, er han borte.",
        "The key pair is ready, and its public part is in the field above. Save the private key now: once you leave the page, it is gone."
    );
    public static readonly Text KidForm = new(
        "Kid kan ha bokstaver a-z, tall, punktum, bindestrek og understrek, høyst 128 tegn.",
        "Kid kan ha bokstavar a-z, tal, punktum, bindestrek og understrek, høgst 128 teikn.",
        "Kid may have letters a-z, digits, dot, hyphen and underscore, at most 128 characters."
    );
    public static readonly Text PublicHalf = new(
        "Offentlig nøkkel",
        "Offentleg nøkkel",
        "Public key"
    );
    public static readonly Text PrivateHalf = new("Privat nøkkel", "Privat nøkkel", "Private key");
    public static readonly Text KeepPrivate = new(
        "Lagre den der systemet ditt kan lese den og ingen andre, helst i et hvelv. Ikke send den på e-post, og ikke legg den i kildekoden.",
        "Lagre han der systemet ditt kan lese han og ingen andre, helst i ein kvelv. Ikkje send han på e-post, og ikkje legg han i kjeldekoden.",
        "Save it where your system and nobody else can read it, best in a vault. Do not send it by e-mail, and do not put it into source code."
    );
    public static readonly Text SavePublic = new("Last ned JWK", "Last ned JWK", "Download JWK");
    public static readonly Text SavePem = new(
        "Last ned privat PEM",
        "Last ned privat PEM",
        "Download private PEM"
    );
    public static readonly Text SaveJwk = new(
        "Last ned privat JWK",
        "Last ned privat JWK",
        "Download private JWK"
    );
    public static readonly Text SaveEnv = new("Last ned .env", "Last ned .env", "Download .env");
    public static readonly Text Copy = new("Kopier", "Kopier", "Copy");
    public static readonly Text Copied = new("Kopiert", "Kopiert", "Copied");
}
