using Portvakt.Domain.Basics;
using Portvakt.SelfService.Features.Help.Guides;

namespace Portvakt.SelfService.Features.Help.Front;

/// <summary>Words of the help's front page.</summary>
internal static class HelpTexts
{
    public static readonly Text Intro = new(
        "Veiledninger steg for steg, svar på det mange spør om, og ordene forklart. På sidene i portalen fører «Slik gjør du det» rett til veiledningen for oppgaven.",
        "Rettleiingar steg for steg, svar på det mange spør om, og orda forklarte. På sidene i portalen fører «Slik gjer du det» rett til rettleiinga for oppgåva.",
        "Guides step by step, answers to what many ask, and the words explained. On the pages of the portal “How to do it” leads straight to the guide of the task."
    );
    public static readonly Text Often = new(
        "Ofte stilte spørsmål",
        "Det mange spør om",
        "Frequently asked questions"
    );
    public static readonly Text LookUp = new("Slå opp", "Slå opp", "Look up");
    public static readonly Text Glossary = new("Ordliste", "Ordliste", "Glossary");
    public static readonly Text Contact = new("Kundeservice", "Kundeservice", "Service desk");
    public static readonly Text ContactWhat = new(
        "Fant du ikke svaret? Skriv til oss.",
        "Fann du ikkje svaret? Skriv til oss.",
        "Did you not find the answer? Write to us."
    );

    private static readonly Text User = new(
        "Bruker og tilgang",
        "Brukar og tilgang",
        "User and access"
    );
    private static readonly Text Provider = new("Tilby et API", "Tilby eit API", "Offer an API");
    private static readonly Text Consumer = new("Bruke et API", "Bruke eit API", "Use an API");
    private static readonly Text Tokens = new(
        "Token og drift",
        "Token og drift",
        "Tokens and operation"
    );

    /// <summary>The heading of a group of guides.</summary>
    public static Text Name(GuideGroup group) =>
        group switch
        {
            GuideGroup.User => User,
            GuideGroup.Provider => Provider,
            GuideGroup.Consumer => Consumer,
            _ => Tokens,
        };
}
