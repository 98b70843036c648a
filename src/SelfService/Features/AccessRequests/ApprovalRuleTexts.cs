using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>Words of the rules for automatic approval.</summary>
internal static class ApprovalRuleTexts
{
    public static readonly Text Rules = new(
        "Automatisk godkjenning",
        "Automatisk godkjenning",
        "Automatic approval"
    );
    public static readonly Text Intro = new(
        "Reglene godkjenner nye forespørsler med en gang. Dere og den som spør får beskjed på e-post.",
        "Reglane godkjenner nye førespurnader med ein gong. De og den som spør får beskjed på e-post.",
        "The rules approve new requests at once. You and whoever asks are notified by e-mail."
    );
    public static readonly Text New = new("Ny regel", "Ny regel", "New rule");
    public static readonly Text NewIntro = new(
        "Regelen gjelder forespørsler som kommer fra nå av. De som venter allerede, må dere svare på selv.",
        "Regelen gjeld førespurnader som kjem frå no av. Dei som ventar alt, må de svare på sjølve.",
        "The rule is for requests that come from now on. Those that wait already you answer yourselves."
    );
    public static readonly Text None = new(
        "Ingen forespørsler blir godkjent automatisk.",
        "Ingen førespurnader blir godkjende automatisk.",
        "No requests are approved automatically."
    );
    public static readonly Text NoneWhat = new(
        "Lag en regel hvis dere alltid svarer ja til noen, for eksempel til alle kommuner.",
        "Lag ein regel om de alltid svarar ja til nokon, til dømes til alle kommunar.",
        "Create a rule if you always say yes to some, for example to all municipalities."
    );
    public static readonly Text NoScopes = new(
        "Virksomheten har ingen scopes som andre må be om tilgang til her.",
        "Verksemda har ingen scope som andre må be om tilgang til her.",
        "Your organisation has no scopes here that others must ask for access to."
    );
    public static readonly Text NoScopesWhat = new(
        "En regel hører til et scope som ikke er tilgjengelig for alle. Lag scopet først.",
        "Ein regel høyrer til eit scope som ikkje er tilgjengeleg for alle. Lag scopet først.",
        "A rule belongs to a scope that is not available to everyone. Create the scope first."
    );
    public static readonly Text Name = new(
        "Navn på regelen",
        "Namn på regelen",
        "Name of the rule"
    );
    public static readonly Text NameHelp = new(
        "Står i loggen, og i e-posten til den som får tilgang. For eksempel «Alle kommuner».",
        "Står i loggen, og i e-posten til den som får tilgang. Til dømes «Alle kommunar».",
        "Included in the log and in the e-mail to whoever gets access. For example “All municipalities”."
    );
    public static readonly Text Whom = new(
        "Hvem får tilgang?",
        "Kven får tilgang?",
        "Who gets access?"
    );
    public static readonly Text ByForm = new(
        "Organisasjonsformer",
        "Organisasjonsformer",
        "Legal forms"
    );
    public static readonly Text ByFormHelp = new(
        "Alle med en av formene du skriver under.",
        "Alle med ei av formene du skriv under.",
        "All that have one of the forms that you write below."
    );
    public static readonly Text ByNumber = new(
        "Bestemte virksomheter",
        "Bestemte verksemder",
        "Particular organisations"
    );
    public static readonly Text ByNumberHelp = new(
        "De du fører opp med organisasjonsnummer under.",
        "Dei du fører opp med organisasjonsnummer under.",
        "Those whose organisation numbers you list below."
    );
    public static readonly Text ForEverybody = new(
        "Alle virksomheter",
        "Alle verksemder",
        "All organisations"
    );
    public static readonly Text ForEverybodyHelp = new(
        "De oppgir formål og får tilgang med en gang.",
        "Dei oppgir føremål og får tilgang med ein gong.",
        "They state a purpose and get access at once."
    );
    public static readonly Text Forms = new(
        "Koder for organisasjonsform",
        "Kodar for organisasjonsform",
        "Codes of legal forms"
    );
    public static readonly Text WhenByForm = new(
        "(for organisasjonsformer)",
        "(for organisasjonsformer)",
        "(for legal forms)"
    );
    public static readonly Text FormsHelp = new(
        "Kodene i Enhetsregisteret, for eksempel KOMM (kommuner), FYLK (fylkeskommuner) og ORGL (statlige organ).",
        "Kodane i Einingsregisteret, til dømes KOMM (kommunar), FYLK (fylkeskommunar) og ORGL (statlege organ).",
        "The codes of the register, such as KOMM (municipalities), FYLK (counties) and ORGL (state bodies)."
    );
    public static readonly Text Numbers = new(
        "Organisasjonsnumre",
        "Organisasjonsnummer",
        "Organisation numbers"
    );
    public static readonly Text WhenByNumber = new(
        "(for bestemte virksomheter)",
        "(for bestemte verksemder)",
        "(for particular organisations)"
    );
    public static readonly Text NumbersHelp = new(
        "Ett på hver linje, høyst 1000.",
        "Eitt på kvar linje, høgst 1000.",
        "One on each line, at most 1000."
    );
    public static readonly Text Months = new(
        "Varighet i måneder",
        "Varigheit i månader",
        "Length in months"
    );
    public static readonly Text MonthsHelp = new(
        "Tilgangen slutter etter så lang tid, eller tidligere hvis de ba om det. La feltet stå tomt for ingen sluttdato.",
        "Tilgangen sluttar etter så lang tid, eller tidlegare om dei bad om det. La feltet stå tomt for ingen sluttdato.",
        "The access ends after that time, or sooner if they asked for it. Leave it empty for no end date."
    );
    public static readonly Text Create = new("Lag regelen", "Lag regelen", "Create the rule");
    public static readonly Text Created = new(
        "Regelen «{0}» gjelder fra nå av.",
        "Regelen «{0}» gjeld frå no av.",
        "The rule “{0}” applies from now on."
    );
    public static readonly Text Length = new("Varighet", "Varigheit", "Length");
    public static readonly Text Since = new("Gjelder fra", "Gjeld frå", "In force since");
    public static readonly Text Deed = new("Handling", "Handling", "Actions");
    public static readonly Text End = new("Avslutt", "Avslutt", "End");
    public static readonly Text EndOf = new(
        "Avslutt regelen {0}",
        "Avslutt regelen {0}",
        "End the rule {0}"
    );
    public static readonly Text EndTitle = new(
        "Avslutt regelen",
        "Avslutt regelen",
        "End the rule"
    );
    public static readonly Text NoLongerApproves = new(
        "Regelen «{0}» godkjenner ikke lenger forespørsler om",
        "Regelen «{0}» godkjenner ikkje lenger førespurnader om",
        "The rule “{0}” does not approve requests any more for"
    );
    public static readonly Text GivenStays = new(
        "De som har fått tilgang, beholder den. Nye forespørsler venter på svar fra dere.",
        "Dei som har fått tilgang, beheld han. Nye førespurnader ventar på svar frå dykk.",
        "Those who have been given access keep it. New requests wait for an answer from you."
    );
    public static readonly Text CanMakeAgain = new(
        "Du kan lage en ny regel når som helst.",
        "Du kan lage ein ny regel når som helst.",
        "You can create a new rule at any time."
    );
    public static readonly Text Ended = new(
        "Regelen «{0}» er avsluttet.",
        "Regelen «{0}» er avslutta.",
        "The rule “{0}” has ended."
    );

    private static readonly Text Listed = new(
        "{0} virksomheter på en liste",
        "{0} verksemder på ei liste",
        "{0} organisations on a list"
    );
    private static readonly Text OneListed = new("1 virksomhet", "1 verksemd", "1 organisation");
    private static readonly Text NoEnd = new("Ingen sluttdato", "Ingen sluttdato", "No end date");
    private static readonly Text OneMonth = new("1 måned", "1 månad", "1 month");
    private static readonly Text ManyMonths = new("{0} måneder", "{0} månader", "{0} months");

    /// <summary>Whom a rule lets in.</summary>
    public static Text WhomOf(ApprovalRule rule) =>
        rule.Kind switch
        {
            ApprovalRuleKind.Everybody => ForEverybody,
            ApprovalRuleKind.Forms => LegalFormTexts.List(rule.Values),
            _ => rule.Values.Count == 1 ? OneListed : Listed.With(rule.Values.Count),
        };

    /// <summary>For how long it gives access.</summary>
    public static Text LengthOf(ApprovalRule rule) =>
        rule.Months switch
        {
            null => NoEnd,
            1 => OneMonth,
            { } many => ManyMonths.With(many),
        };
}
