using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Help.Glossary;

internal static class GlossaryTexts
{
    public static readonly Text Title = new("Ordliste", "Ordliste", "Glossary");
    public static readonly Text Intro = new(
        "Ordene slik portalen bruker dem. Det samme ordet betyr det samme på alle sidene, i e-postene og i dokumentasjonen.",
        "Orda slik portalen bruker dei. Det same ordet tyder det same på alle sidene, i e-postane og i dokumentasjonen.",
        "The words as the portal uses them. The same word means the same on every page, in the e-mails and in the documentation."
    );
    public static readonly Text Word = new("Ord", "Ord", "Word");
    public static readonly Text Meaning = new("Hva det betyr", "Kva det tyder", "What it means");
    public static readonly Text ElsewhereSaid = new(
        "På andre språk",
        "På andre språk",
        "In other languages"
    );
}
