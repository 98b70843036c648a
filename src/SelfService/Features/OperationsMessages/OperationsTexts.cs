using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.OperationsMessages;

/// <summary>Words of the service desk's pages about operations messages.</summary>
internal static class OperationsTexts
{
    public static readonly Text Intro = new(
        "Det du legger ut her, står øverst på alle sider og på statussiden til det er over.",
        "Det du legg ut her, står øvst på alle sider og på statussida til det er over.",
        "What you publish here is shown at the top of every page and on the status page until it is over."
    );
    public static readonly Text New = new(
        "Ny driftsmelding",
        "Ny driftsmelding",
        "New service message"
    );
    public static readonly Text Change = new(
        "Endre driftsmelding",
        "Endre driftsmelding",
        "Change service message"
    );
    public static readonly Text None = new(
        "Ingen driftsmeldinger er lagt ut ennå.",
        "Ingen driftsmeldingar er lagde ut enno.",
        "No service message has been published yet."
    );
    public static readonly Text NoneWhat = new(
        "Lag en når noe er planlagt eller ikke virker som det skal.",
        "Lag ei når noko er planlagt eller ikkje verkar som det skal.",
        "Create one when something is planned or does not work as it should."
    );
    public static readonly Text SeeStatus = new(
        "Se statussiden som alle ser",
        "Sjå statussida som alle ser",
        "See the status page that everybody sees"
    );
    public static readonly Text Title = new("Tittel", "Tittel", "Title");
    public static readonly Text Body = new("Tekst", "Tekst", "Text");
    public static readonly Text Kind = new(
        "Hva gjelder det?",
        "Kva gjeld det?",
        "What is it about?"
    );
    public static readonly Text State = new("Status", "Status", "State");
    public static readonly Text Fallback = new(
        "Uten tekst her vises bokmål.",
        "Utan tekst her blir bokmål vist.",
        "Without a text here the one in bokmål is shown."
    );
    public static readonly Text InformationHelp = new(
        "Noe alle bør vite.",
        "Noko alle bør vite.",
        "Something that everybody should know."
    );
    public static readonly Text PlannedHelp = new(
        "Arbeid som er bestemt på forhånd. Vises med en gang.",
        "Arbeid som er bestemt på førehand. Blir vist med ein gong.",
        "Work that is decided in advance. Shown at once."
    );
    public static readonly Text DisturbanceHelp = new(
        "Noe virker ikke som det skal.",
        "Noko verkar ikkje som det skal.",
        "Something does not work as it should."
    );
    public static readonly Text Period = new("Når?", "Når?", "When?");
    public static readonly Text PeriodHelp = new("Norsk tid.", "Norsk tid.", "Norwegian time.");
    public static readonly Text From = new("Fra", "Frå", "From");
    public static readonly Text FromHelp = new(
        "La feltet stå tomt hvis det gjelder fra nå av.",
        "La feltet stå tomt om det gjeld frå no av.",
        "Leave it empty if it applies from now on."
    );
    public static readonly Text To = new("Til", "Til", "To");
    public static readonly Text ToHelp = new(
        "La feltet stå tomt hvis det gjelder inntil videre.",
        "La feltet stå tomt om det gjeld inntil vidare.",
        "Leave it empty if it applies until further notice."
    );
    public static readonly Text ByMail = new(
        "Send e-post til varslingspunktene",
        "Send e-post til varslingspunkta",
        "Send e-mail to the notification points"
    );
    public static readonly Text ByMailHelp = new(
        "Til alle bekreftede e-postadresser som får vite om drift. Webhooker får det uansett.",
        "Til alle stadfesta e-postadresser som får vite om drift. Webhookar får det uansett.",
        "To all confirmed e-mail addresses that are told about operations. Webhooks are told anyway."
    );
    public static readonly Text Open = new(
        "Inntil videre",
        "Inntil vidare",
        "Until further notice"
    );
    public static readonly Text Publish = new("Legg ut", "Legg ut", "Publish");
    public static readonly Text Save = new("Lagre endringene", "Lagre endringane", "Save changes");
    public static readonly Text Published = new(
        "«{0}» er lagt ut.",
        "«{0}» er lagd ut.",
        "“{0}” is published."
    );
    public static readonly Text Changed = new(
        "«{0}» er endret.",
        "«{0}» er endra.",
        "“{0}” is changed."
    );
    public static readonly Text Ended = new("«{0}» er over.", "«{0}» er over.", "“{0}” is over.");
    public static readonly Text WithdrawnNow = new(
        "«{0}» er trukket tilbake.",
        "«{0}» er trekt tilbake.",
        "“{0}” is withdrawn."
    );
    public static readonly Text Other = new(
        "Avslutte eller trekke tilbake",
        "Avslutte eller trekkje tilbake",
        "End or withdraw"
    );
    public static readonly Text End = new(
        "Meld at det er over",
        "Meld at det er over",
        "Say that it is over"
    );
    public static readonly Text EndWhat = new(
        "Meldingen forsvinner fra sidene og står under «Siste 90 dager» på statussiden.",
        "Meldinga forsvinn frå sidene og står under «Siste 90 dagar» på statussida.",
        "The message disappears from the pages and moves to “Past 90 days” on the status page."
    );
    public static readonly Text Withdraw = new(
        "Trekk tilbake driftsmeldingen",
        "Trekk tilbake driftsmeldinga",
        "Withdraw the service message"
    );
    public static readonly Text WithdrawHelp = new(
        "Er meldingen feil, kan du trekke den tilbake. Da forsvinner den fra alle sider.",
        "Er meldinga feil, kan du trekkje henne tilbake. Då forsvinn ho frå alle sider.",
        "If the message is wrong, you can withdraw it. It then disappears from every page."
    );
    public static readonly Text WithdrawWhat = new(
        "«{0}» forsvinner fra alle sider, statussiden og RSS.",
        "«{0}» forsvinn frå alle sider, statussida og RSS.",
        "“{0}” disappears from every page, the status page and RSS."
    );
    public static readonly Text WithdrawFinal = new(
        "Meldingen kan ikke legges ut igjen; lag i så fall en ny.",
        "Meldinga kan ikkje leggjast ut att; lag i så fall ei ny.",
        "The message cannot be published again; create a new one then."
    );
    public static readonly Text Coming = new("Kommer", "Kjem", "To come");
    public static readonly Text Ongoing = new("Pågår", "Går føre seg", "Ongoing");
    public static readonly Text Over = new("Over", "Over", "Over");
    public static readonly Text Withdrawn = new("Trukket tilbake", "Trekt tilbake", "Withdrawn");
    public static readonly Text WithdrawnAt = new(
        "Meldingen ble trukket tilbake",
        "Meldinga vart trekt tilbake",
        "The message was withdrawn"
    );
}
