using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Prefixes;

/// <summary>Words of ordering a prefix.</summary>
internal static class OrderTexts
{
    public static readonly Text Order = new("Bestill prefiks", "Bestill prefiks", "Order a prefix");
    public static readonly Text Intro = new(
        "Kundeservice avgjør bestillingen. Du får svar på e-post, og følger saken under «Min profil».",
        "Kundeservice avgjer bestillinga. Du får svar på e-post, og følgjer saka under «Min profil».",
        "The service desk decides the order. You get an answer by e-mail, and follow the case under “My profile”."
    );
    public static readonly Text MyApis = new("Mine API", "Mine API", "My APIs");
    public static readonly Text Purpose = new(
        "Hva skal prefikset brukes til?",
        "Kva skal prefikset nyttast til?",
        "What is the prefix for?"
    );
    public static readonly Text PurposeHelp = new(
        "Hvilke API-er dere vil tilby, og hvem de er for.",
        "Kva for API de vil tilby, og kven dei er for.",
        "Which APIs you want to offer, and for whom."
    );
    public static readonly Text Ordered = new(
        "Bestillingen er sendt til kundeservice, som sak {0}.",
        "Bestillinga er send til kundeservice, som sak {0}.",
        "The order is sent to the service desk, as case {0}."
    );
    public static readonly Text NoRivals = new(
        "Ingen andre åpne saker ber om dette navnet eller et som ligner",
        "Ingen andre opne saker ber om dette namnet eller eit som liknar",
        "No other open case asks for this name or one like it"
    );
    public static readonly Text Rivals = new(
        "Andre åpne saker ber om dette navnet eller et som ligner: {0}",
        "Andre opne saker ber om dette namnet eller eit som liknar: {0}",
        "Other open cases ask for this name or one like it: {0}"
    );
    public static readonly Text HasOthers = new(
        "Virksomheten har disse fra før: {0}",
        "Verksemda har desse frå før: {0}",
        "The organisation already has: {0}"
    );
    public static readonly Text HasNone = new(
        "Virksomheten har ingen prefikser i {0} fra før",
        "Verksemda har ingen prefiks i {0} frå før",
        "The organisation has no prefixes in {0} yet"
    );
    public static readonly Text MakeScope = new(
        "Lag det første scopet",
        "Lag det første scopet",
        "Create the first scope"
    );
}
