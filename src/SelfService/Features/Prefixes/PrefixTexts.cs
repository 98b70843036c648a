using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Prefixes;

internal static class PrefixTexts
{
    public static readonly Text Organisations = new("Virksomheter", "Verksemder", "Organisations");
    public static readonly Text Grant = new("Gi prefiks", "Gi prefiks", "Grant a prefix");
    public static readonly Text Environment = new("Miljø", "Miljø", "Environment");
    public static readonly Text Prefix = new("Prefiks", "Prefiks", "Prefix");
    public static readonly Text PrefixHelp = new(
        "Ordet foran kolon i scopene, uten kolon. Må være ledig i miljøet.",
        "Ordet framfor kolon i scopa, utan kolon. Må vere ledig i miljøet.",
        "The word before the colon in its scopes, without the colon. Must be free in the environment."
    );
    public static readonly Text Granted = new(
        "{1} har fått prefikset {0} i {2}.",
        "{1} har fått prefikset {0} i {2}.",
        "{1} now has the prefix {0} in {2}."
    );
}
