using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.CodeSamples;

internal static class CodeSampleTexts
{
    public static readonly Text Intro = new(
        "Programmene under henter et token for denne integrasjonen. Verdiene er fylt inn, så det eneste du trenger i tillegg, er den private nøkkelen.",
        "Programma under hentar eit token for denne integrasjonen. Verdiane er fylte inn, så det einaste du treng i tillegg, er den private nøkkelen.",
        "The programs below fetch a token for this integration. The values are filled in, so all you need besides is the private key."
    );
    public static readonly Text IntroByCertificate = new(
        "Programmene under henter et token for denne integrasjonen. Verdiene er fylt inn, så det eneste du trenger i tillegg, er virksomhetssertifikatet med den private nøkkelen.",
        "Programma under hentar eit token for denne integrasjonen. Verdiane er fylte inn, så det einaste du treng i tillegg, er verksemdssertifikatet med den private nøkkelen.",
        "The programs below fetch a token for this integration. The values are filled in, so all you need besides is the enterprise certificate with its private key."
    );
    public static readonly Text SignsByCertificate = new(
        "Integrasjonen har ingen nøkkel, så programmet signerer med virksomhetssertifikatet til {0}. Når den får en nøkkel, må den signere med den i stedet.",
        "Integrasjonen har ingen nøkkel, så programmet signerer med verksemdssertifikatet til {0}. Når han får ein nøkkel, må han signere med den i staden.",
        "The integration has no key, so the program signs with the enterprise certificate of {0}. Once it has a key, it must sign with that instead."
    );
    public static readonly Text CertificateFile = new(
        "Programmet leser virksomhetssertifikatet fra filen certificate.p12 i samme mappe (PKCS#12, også kalt PFX), og passordet fra miljøvariabelen P12_PASSWORD. Den private nøkkelen forlater aldri maskinen din.",
        "Programmet les verksemdssertifikatet frå fila certificate.p12 i same mappe (PKCS#12, òg kalla PFX), og passordet frå miljøvariabelen P12_PASSWORD. Den private nøkkelen forlèt aldri maskina di.",
        "The program reads the enterprise certificate from the file certificate.p12 in the same folder (PKCS#12, also called PFX), and its password from the environment variable P12_PASSWORD. The private key never leaves your machine."
    );
    public static readonly Text NeedsPythonByCertificate = new(
        "Du trenger Python 3 og bibliotekene Authlib, cryptography og Requests.",
        "Du treng Python 3 og biblioteka Authlib, cryptography og Requests.",
        "You need Python 3 and the libraries Authlib, cryptography and Requests."
    );
    public static readonly Text NeedsNodeByCertificate = new(
        "Du trenger Node 20 eller nyere og bibliotekene jose og node-forge.",
        "Du treng Node 20 eller nyare og biblioteka jose og node-forge.",
        "You need Node 20 or newer and the libraries jose and node-forge."
    );
    public static readonly Text NeedsGoByCertificate = new(
        "Du trenger Go 1.21 eller nyere og modulen go-pkcs12.",
        "Du treng Go 1.21 eller nyare og modulen go-pkcs12.",
        "You need Go 1.21 or newer and the module go-pkcs12."
    );
    public static readonly Text Values = new("Verdier", "Verdiar", "Values");
    public static readonly Text Kid = new("Nøkkel (kid)", "Nøkkel (kid)", "Key (kid)");
    public static readonly Text KidHelp = new(
        "Den nøkkelen som du har den private halvdelen av.",
        "Den nøkkelen som du har den private halvdelen av.",
        "The key that you have the private half of."
    );
    public static readonly Text Scopes = new("Scopes", "Scope", "Scopes");
    public static readonly Text ScopesHelp = new(
        "Velger du ingen, tar vi med alle.",
        "Vel du ingen, tek vi med alle.",
        "If you tick none, all are included."
    );
    public static readonly Text Resource = new(
        "Mottaker (resource)",
        "Mottakar (resource)",
        "Audience (resource)"
    );
    public static readonly Text ResourceHelp = new(
        "Adressen til API-et, når tokenet bare skal gjelde der.",
        "Adressa til API-et, når tokenet berre skal gjelde der.",
        "The address of the API, when the token is for that API only."
    );
    public static readonly Text Fill = new("Fyll inn", "Fyll inn", "Update the code");
    public static readonly Text Program = new("Program", "Program", "Program");
    public static readonly Text Languages = new(
        "Programmeringsspråk",
        "Programmeringsspråk",
        "Programming languages"
    );
    public static readonly Text Commands = new(
        "Installer og kjør",
        "Installer og køyr",
        "Install and run"
    );
    public static readonly Text Download = new("Last ned {0}", "Last ned {0}", "Download {0}");
    public static readonly Text KeyFile = new(
        "Programmet leser den private nøkkelen fra filen private-key.pem i samme mappe. Nøkkelen forlater aldri maskinen din; det er bare signaturen som sendes.",
        "Programmet les den private nøkkelen frå fila private-key.pem i same mappe. Nøkkelen forlèt aldri maskina di; det er berre signaturen som blir send.",
        "The program reads the private key from the file private-key.pem in the same folder. The key never leaves your machine; only the signature is sent."
    );
    public static readonly Text Reuse = new(
        "Ta vare på tokenet og bruk det til det går ut. Lag en ny signert forespørsel først når du trenger et nytt token.",
        "Ta vare på tokenet og bruk det til det går ut. Lag ein ny signert førespurnad først når du treng eit nytt token.",
        "Keep the token and use it until it expires. Create a new grant only when you need a new token."
    );
    public static readonly Text NoKey = new(
        "Integrasjonen har ingen gyldig nøkkel, så det mangler en kid i koden.",
        "Integrasjonen har ingen gyldig nøkkel, så det manglar ein kid i koden.",
        "The integration has no valid key, so the code lacks a kid."
    );
    public static readonly Text AddKey = new(
        "Legg til en nøkkel",
        "Legg til ein nøkkel",
        "Add a key"
    );
    public static readonly Text NoScope = new(
        "Integrasjonen har ingen scopes, så det mangler et scope i koden.",
        "Integrasjonen har ingen scope, så det manglar eit scope i koden.",
        "The integration has no scopes, so the code lacks one."
    );
    public static readonly Text AddScope = new("Legg til scopes", "Legg til scope", "Add scopes");
    public static readonly Text OtherKind = new(
        "Eksemplene henter token fra Maskinporten, og det gjør bare integrasjoner av typen Maskinporten.",
        "Døma hentar token frå Maskinporten, og det gjer berre integrasjonar av typen Maskinporten.",
        "The samples fetch tokens from Maskinporten, which only integrations of the type Maskinporten do."
    );
    public static readonly Text OtherKindWhat = new(
        "Til innlogging bruker du et ferdig OpenID Connect-bibliotek. Det trenger klient-ID-en øverst på siden og adressen til utstederen.",
        "Til innlogging bruker du eit ferdig OpenID Connect-bibliotek. Det treng klient-ID-en øvst på sida og adressa til utferdaren.",
        "For signing people in, use a published OpenID Connect library. It needs the client ID at the top of this page and the address of the issuer."
    );
    public static readonly Text NeedsDotnet = new(
        "Du trenger .NET SDK 10 eller nyere, og ingen pakker.",
        "Du treng .NET SDK 10 eller nyare, og ingen pakkar.",
        "You need the .NET SDK, version 10 or newer, and no packages."
    );
    public static readonly Text NeedsJava = new(
        "Du trenger JDK 17 eller nyere, og ingen biblioteker.",
        "Du treng JDK 17 eller nyare, og ingen bibliotek.",
        "You need a JDK, version 17 or newer, and no libraries."
    );
    public static readonly Text NeedsPython = new(
        "Du trenger Python 3 og bibliotekene Authlib og Requests.",
        "Du treng Python 3 og biblioteka Authlib og Requests.",
        "You need Python 3 and the libraries Authlib and Requests."
    );
    public static readonly Text NeedsNode = new(
        "Du trenger Node 20 eller nyere og biblioteket jose.",
        "Du treng Node 20 eller nyare og biblioteket jose.",
        "You need Node 20 or newer and the library jose."
    );
    public static readonly Text NeedsGo = new(
        "Du trenger Go 1.21 eller nyere, og ingen moduler.",
        "Du treng Go 1.21 eller nyare, og ingen modular.",
        "You need Go 1.21 or newer, and no modules."
    );
    public static readonly Text NeedsCurl = new(
        "Du trenger bash, curl og openssl.",
        "Du treng bash, curl og openssl.",
        "You need bash, curl and openssl."
    );
}
