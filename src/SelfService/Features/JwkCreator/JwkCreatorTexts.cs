using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.JwkCreator;

/// <summary>Words of "JWK Creator".</summary>
internal static class JwkCreatorTexts
{
    public static readonly Text Intro = new(
        "Gjør om en nøkkel eller et sertifikat til JWK, se hva du har, eller lag et nytt nøkkelpar. Med JavaScript skjer alt i nettleseren, og ingenting blir sendt.",
        "Gjer om ein nøkkel eller eit sertifikat til JWK, sjå kva du har, eller lag eit nytt nøkkelpar. Med JavaScript skjer alt i nettlesaren, og ingenting blir sendt.",
        "Turn a key or certificate into a JWK, see what you have, or create a new key pair. With JavaScript all of it happens in the browser, and nothing is sent."
    );
    public static readonly Text Convert = new(
        "Gjør om til JWK",
        "Gjer om til JWK",
        "Convert to JWK"
    );
    public static readonly Text Given = new(
        "Nøkkel eller sertifikat",
        "Nøkkel eller sertifikat",
        "Key or certificate"
    );
    public static readonly Text Help = new(
        "PEM, DER, JWK, JWKS, PKCS#7, PFX/P12, JKS, nøkler for SSH, XML fra .NET, eller base64 av noe av dette.",
        "PEM, DER, JWK, JWKS, PKCS#7, PFX/P12, JKS, nøklar for SSH, XML frå .NET, eller base64 av noko av dette.",
        "PEM, DER, JWK, JWKS, PKCS#7, PFX/P12, JKS, keys for SSH, XML from .NET, or base64 of one of these."
    );
    public static readonly Text Result = new("Offentlig nøkkel", "Offentleg nøkkel", "Public key");
    public static readonly Text Offline = new(
        "Bruk den uten nett",
        "Bruk han utan nett",
        "Use it offline"
    );
    public static readonly Text OfflineWhat = new(
        "Last ned JWK Creator som én HTML-fil, og åpne den på en maskin uten nett. Filen sier til nettleseren at den ikke får koble seg til noe.",
        "Last ned JWK Creator som éi HTML-fil, og opne henne på ei maskin utan nett. Fila seier til nettlesaren at ho ikkje får kople seg til noko.",
        "Download JWK Creator as one HTML file, and open it on a machine without network. The file tells the browser that it may not connect to anything."
    );
    public static readonly Text Download = new(
        "Last ned HTML-filen",
        "Last ned HTML-fila",
        "Download the HTML file"
    );
    public static readonly Text CommandLine = new(
        "Det samme på kommandolinjen",
        "Det same på kommandolinja",
        "The same on the command line"
    );
    public static readonly Text OfflineIntro = new(
        "Denne filen virker uten nett. Ingenting du limer inn eller lager her, forlater maskinen din.",
        "Denne fila verkar utan nett. Ingenting du limer inn eller lagar her, går ut av maskina di.",
        "This file works without network. Nothing that you paste or create here leaves your machine."
    );
    public static readonly Text OfflineScript = new(
        "Filen trenger JavaScript, fordi det ikke er noen server bak den. Slå det på, eller bruk kommandolinjen: portvakt jwk convert FIL",
        "Fila treng JavaScript, fordi det ikkje er nokon server bak henne. Slå det på, eller bruk kommandolinja: portvakt jwk convert FIL",
        "The file needs JavaScript, because there is no server behind it. Turn it on, or use the command line: portvakt jwk convert FILE"
    );
}
