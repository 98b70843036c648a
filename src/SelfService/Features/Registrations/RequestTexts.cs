using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Registrations;

/// <summary>Words of the request to register an organisation.</summary>
internal static class RequestTexts
{
    public static readonly Text Title = new(
        "Be kundeservice registrere virksomheten",
        "Be kundeservice registrere verksemda",
        "Ask the service desk to register your organisation"
    );
    public static readonly Text Intro = new(
        "Når virksomheten og e-postdomenet er registrert, kan du og kollegene dine lage brukere selv.",
        "Når verksemda og e-postdomenet er registrerte, kan du og kollegaene dine lage brukarar sjølve.",
        "Once the organisation and its e-mail domain are registered, you and your colleagues can create accounts yourselves."
    );
    public static readonly Text Number = new(
        "Organisasjonsnummer",
        "Organisasjonsnummer",
        "Organisation number"
    );
    public static readonly Text NumberHelp = new(
        "9 siffer. Bruk hovedenheten hvis virksomheten har flere.",
        "9 siffer. Bruk hovudeininga om verksemda har fleire.",
        "9 digits. Use the main unit if the organisation has several."
    );
    public static readonly Text OrganisationName = new(
        "Navnet på virksomheten",
        "Namnet på verksemda",
        "The organisation's name"
    );
    public static readonly Text OrganisationNameHelp = new(
        "Trengs bare hvis den ikke står i Enhetsregisteret.",
        "Trengst berre om ho ikkje står i Einingsregisteret.",
        "Needed only if it is not in the register of legal entities."
    );
    public static readonly Text EmailHelp = new(
        "Vi svarer hit. Domenet i adressen blir knyttet til virksomheten.",
        "Vi svarar hit. Domenet i adressa blir knytt til verksemda.",
        "We answer to it. Its domain is tied to the organisation."
    );
    public static readonly Text Message = new("Melding", "Melding", "Message");
    public static readonly Text MessageHelp = new(
        "Noe kundeservice bør vite, for eksempel andre domener dere bruker.",
        "Noko kundeservice bør vite, til dømes andre domene de bruker.",
        "Something that the service desk should know, such as other domains that you use."
    );
    public static readonly Text Send = new(
        "Send til kundeservice",
        "Send til kundeservice",
        "Send to the service desk"
    );
    public static readonly Text Sent = new(
        "Kundeservice har fått saken",
        "Kundeservice har fått saka",
        "The service desk has your case"
    );
    public static readonly Text SentText = new(
        "Vi har sendt deg en e-post med saksnummeret. Lenken i den viser saken, og der kan du svare på spørsmål.",
        "Vi har sendt deg ein e-post med saksnummeret. Lenkja i han viser saka, og der kan du svare på spørsmål.",
        "We have sent you an e-mail with the case number. Its link shows the case, and there you can answer questions."
    );
    public static readonly Text NextText = new(
        "Når saken er godkjent, får du en ny e-post med en lenke som lager brukeren din.",
        "Når saka er godkjend, får du ein ny e-post med ei lenkje som lagar brukaren din.",
        "When the case is approved, you get another e-mail with a link that creates your account."
    );
    public static readonly Text ToFrontPage = new(
        "Til forsiden",
        "Til framsida",
        "Go to the front page"
    );
}
