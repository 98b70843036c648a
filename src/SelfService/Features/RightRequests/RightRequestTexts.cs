using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.RightRequests;

/// <summary>Words of asking for a right.</summary>
internal static class RightRequestTexts
{
    public static readonly Text Title = new("Be om rettighet", "Be om rett", "Ask for a right");
    public static readonly Text Intro = new(
        "Administratorene i virksomheten avgjør. Du får svar på e-post, og følger saken under «Min profil».",
        "Administratorane i verksemda avgjer. Du får svar på e-post, og følgjer saka under «Min profil».",
        "The administrators of your organisation decide. You get an answer by e-mail, and follow the case under “My profile”."
    );
    public static readonly Text Decides = new("Avgjør", "Avgjer", "Decides");
    public static readonly Text Which = new("Rettighet", "Rett", "Right");
    public static readonly Text ApisHelp = new(
        "Prefikser, scopes og hvem som har tilgang.",
        "Prefiks, scope og kven som har tilgang.",
        "Prefixes, scopes and who has access."
    );
    public static readonly Text IntegrationsHelp = new(
        "Integrasjoner, nøkler og sertifikater.",
        "Integrasjonar, nøklar og sertifikat.",
        "Integrations, keys and certificates."
    );
    public static readonly Text SuppliersHelp = new(
        "Integrasjoner for kunder. Du må ha rettigheten til integrasjoner også.",
        "Integrasjonar for kundar. Du må ha retten til integrasjonar òg.",
        "Integrations for customers. You need the right to integrations as well."
    );
    public static readonly Text Purpose = new(
        "Hva trenger du den til?",
        "Kva treng du han til?",
        "What do you need it for?"
    );
    public static readonly Text PurposeHelp = new(
        "Én setning holder.",
        "Éi setning held.",
        "One sentence is enough."
    );
    public static readonly Text Send = new("Send", "Send", "Send");
    public static readonly Text Sent = new(
        "Administratorene har fått forespørselen din, som sak {0}.",
        "Administratorane har fått førespurnaden din, som sak {0}.",
        "The administrators have your request, as case {0}."
    );
    public static readonly Text NobodyDecides = new(
        "Virksomheten har ingen administrator som kan avgjøre dette.",
        "Verksemda har ingen administrator som kan avgjere dette.",
        "Your organisation has no administrator who can decide this."
    );
    public static readonly Text NobodyDecidesWhat = new(
        "Be kundeservice utnevne en.",
        "Be kundeservice utnemne ein.",
        "Ask the service desk to appoint one."
    );
    public static readonly Text IsMember = new(
        "{0} er med i virksomheten",
        "{0} er med i verksemda",
        "{0} belongs to the organisation"
    );
    public static readonly Text NotMember = new(
        "{0} er ikke med i virksomheten lenger",
        "{0} er ikkje med i verksemda lenger",
        "{0} does not belong to the organisation any more"
    );
    public static readonly Text HoldsIntegrations = new(
        "Har rettigheten til integrasjoner, som denne bygger på",
        "Har retten til integrasjonar, som denne byggjer på",
        "Has the right to integrations, which this one needs"
    );
    public static readonly Text LacksIntegrations = new(
        "Mangler rettigheten til integrasjoner, som denne bygger på",
        "Manglar retten til integrasjonar, som denne byggjer på",
        "Lacks the right to integrations, which this one needs"
    );
    public static readonly Text UseIt = new(
        "Ta rettigheten i bruk",
        "Ta retten i bruk",
        "Use the right"
    );
}
