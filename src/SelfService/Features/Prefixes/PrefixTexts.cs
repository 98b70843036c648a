using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Prefixes;

internal static class PrefixTexts
{
    public static readonly Text ServiceDesk = new("Kundeservice", "Kundeservice", "Service desk");
    public static readonly Text Intro = new(
        "Det du gjør her, vises i loggen til virksomheten det gjelder.",
        "Det du gjer her, blir vist i loggen til verksemda det gjeld.",
        "What you do here shows in the log of the organisation concerned."
    );
    public static readonly Text Grant = new("Gi prefiks", "Gi prefiks", "Grant a prefix");
    public static readonly Text Environment = new("Miljø", "Miljø", "Environment");
    public static readonly Text Number = new(
        "Organisasjonsnummer",
        "Organisasjonsnummer",
        "Organisation number"
    );
    public static readonly Text NumberHelp = new(
        "Virksomheten må være registrert her.",
        "Verksemda må vere registrert her.",
        "The organisation must be registered here."
    );
    public static readonly Text Prefix = new("Prefiks", "Prefiks", "Prefix");
    public static readonly Text PrefixHelp = new(
        "Ordet foran kolon i scopene, uten kolon. Må være ledig i miljøet.",
        "Ordet framfor kolon i scopa, utan kolon. Må vere ledig i miljøet.",
        "The word before the colon in its scopes, without the colon. Must be free in the environment."
    );
    public static readonly Text Organisations = new("Virksomheter", "Verksemder", "Organisations");
    public static readonly Text Organisation = new("Virksomhet", "Verksemd", "Organisation");
    public static readonly Text Prefixes = new("Prefikser", "Prefiks", "Prefixes");
    public static readonly Text None = new("Ingen", "Ingen", "None");
    public static readonly Text Granted = new(
        "{1} har fått prefikset {0} i {2}.",
        "{1} har fått prefikset {0} i {2}.",
        "{1} now has the prefix {0} in {2}."
    );
}
