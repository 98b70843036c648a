using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Delegations.Several;

/// <summary>Words of delegating for several organisations at once.</summary>
internal static class SeveralTexts
{
    public static readonly Text Title = new(
        "Deleger for flere virksomheter",
        "Deleger for fleire verksemder",
        "Delegate for several organisations"
    );
    public static readonly Text Intro = new(
        "Det samme delegeres for hver virksomhet du velger. Hver av dem kan fjerne det igjen for seg.",
        "Det same blir delegert for kvar verksemd du vel. Kvar av dei kan fjerne det att for seg.",
        "The same is delegated for each organisation that you choose. Each of them can remove it again by itself."
    );
    public static readonly Text WillGet = new("{0} får", "{0} får", "{0} gets");
    public static readonly Text Organisations = new(
        "Virksomheter du representerer",
        "Verksemder du representerer",
        "Organisations that you represent"
    );
    public static readonly Text Pasted = new(
        "Flere organisasjonsnumre",
        "Fleire organisasjonsnummer",
        "More organisation numbers"
    );
    public static readonly Text PastedHelp = new(
        "Ett på hver linje, eller med komma mellom. Virksomheter du ikke representerer, blir avvist hver for seg.",
        "Eitt på kvar linje, eller med komma mellom. Verksemder du ikkje representerer, blir avviste kvar for seg.",
        "One on each line, or with commas between. Organisations that you do not represent are refused one by one."
    );
    public static readonly Text PerOrganisation = new(
        "Resultat for hver virksomhet",
        "Resultat for kvar verksemd",
        "Result for each organisation"
    );
    public static readonly Text Organisation = new("Virksomhet", "Verksemd", "Organisation");
    public static readonly Text Result = new("Resultat", "Resultat", "Result");
    public static readonly Text All = new("Delegert", "Delegert", "Delegated");
    public static readonly Text Some = new(
        "Delvis delegert",
        "Delvis delegert",
        "Partly delegated"
    );
    public static readonly Text Nothing = new("Ikke delegert", "Ikkje delegert", "Not delegated");
}
