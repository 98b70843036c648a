using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Words of giving access to many in one go.</summary>
internal static class ManyAccessTexts
{
    public static readonly Text AddMany = new(
        "Legg til tilgang for flere",
        "Legg til tilgang for fleire",
        "Add access for several"
    );
    public static readonly Text Intro = new(
        "Fyll ut ett av feltene: lim inn organisasjonsnumre, eller last opp en fil. Du ser navnene og eventuelle feil før noe blir lagret.",
        "Fyll ut eitt av felta: lim inn organisasjonsnummer, eller last opp ei fil. Du ser namna og eventuelle feil før noko blir lagra.",
        "Fill in one of the fields: paste organisation numbers, or upload a file. You see the names and any errors before anything is saved."
    );
    public static readonly Text Lines = new("Virksomheter", "Verksemder", "Organisations");
    public static readonly Text LinesHelp = new(
        "Ett organisasjonsnummer på hver linje. Etter nummeret kan du skrive siste dag og et notat med semikolon imellom: 314308425;31.12.2027;Avtale 17.",
        "Eitt organisasjonsnummer på kvar linje. Etter nummeret kan du skrive siste dag og eit notat med semikolon imellom: 314308425;31.12.2027;Avtale 17.",
        "One organisation number on each line. After it you can write the last day and a note with semicolons between: 314308425;2027-12-31;Agreement 17."
    );
    public static readonly Text File = new(
        "Eller last opp en CSV-fil",
        "Eller last opp ei CSV-fil",
        "Or upload a CSV file"
    );
    public static readonly Text FileHelp = new(
        "Kolonnene i samme rekkefølge som over, eller med overskriftene fra CSV-filen på siden til scopet. Høyst 1000 linjer.",
        "Kolonnane i same rekkjefølgje som over, eller med overskriftene frå CSV-fila på sida til scopet. Høgst 1000 linjer.",
        "Columns in the same order as above, or with the headings of the CSV file on the scope's page. At most 1000 lines."
    );
    public static readonly Text Look = new(
        "Kontroller listen",
        "Kontroller lista",
        "Check the list"
    );
    public static readonly Text LookAgain = new(
        "Kontroller på nytt",
        "Kontroller på nytt",
        "Check again"
    );
    public static readonly Text Preview = new(
        "Dette blir lagt til",
        "Dette blir lagt til",
        "What will be added"
    );
    public static readonly Text Line = new("Linje", "Linje", "Line");
    public static readonly Text Result = new("Resultat", "Resultat", "Result");
    public static readonly Text CorrectLines = new(
        "Rett opp listen",
        "Rett opp lista",
        "Correct the list"
    );
    public static readonly Text Ready = new(
        "Får tilgang eller nye vilkår: {0}",
        "Får tilgang eller nye vilkår: {0}",
        "Will get access or new terms: {0}"
    );
    public static readonly Text Faults = new(
        "Blir ikke med på grunn av feil: {0}",
        "Blir ikkje med på grunn av feil: {0}",
        "Left out because of errors: {0}"
    );
    public static readonly Text Unknown = new(
        "Ikke i registeret: {0}",
        "Ikkje i registeret: {0}",
        "Not in the register: {0}"
    );
    public static readonly Text Same = new(
        "Har tilgang fra før: {0}",
        "Har tilgang frå før: {0}",
        "Already have access: {0}"
    );
    public static readonly Text AlsoUnknown = new(
        "Ta med dem som ikke er i registeret",
        "Ta med dei som ikkje er i registeret",
        "Include those that are not in the register"
    );
    public static readonly Text AlsoUnknownHelp = new(
        "Kontrollsifrene stemmer, men vi finner ingen navn. Kryss av bare hvis du er sikker på numrene.",
        "Kontrollsifra stemmer, men vi finn ingen namn. Kryss av berre dersom du er sikker på numra.",
        "The check digits are right, but we find no names. Tick only if you are sure of the numbers."
    );
    public static readonly Text Add = new(
        "Legg til tilgangene",
        "Legg til tilgangane",
        "Add access"
    );
    public static readonly Text OneAdded = new("1 virksomhet", "1 verksemd", "1 organisation");
    public static readonly Text Added = new(
        "{0} virksomheter",
        "{0} verksemder",
        "{0} organisations"
    );
    public static readonly Text AddedTo = new(
        "{0} har fått tilgang til {1}.",
        "{0} har fått tilgang til {1}.",
        "Access to {1} was given to {0}."
    );

    private static readonly Text Fault = new("Feil", "Feil", "Error");
    private static readonly Text NewAccess = new("Får tilgang", "Får tilgang", "Gets access");
    private static readonly Text NewTerms = new("Nye vilkår", "Nye vilkår", "New terms");
    private static readonly Text HasIt = new("Har tilgang", "Har tilgang", "Has access");

    /// <summary>What a line comes to, in a word or two.</summary>
    public static Text Name(PreviewState state) =>
        state switch
        {
            PreviewState.Fault => Fault,
            PreviewState.Unknown => AccessTexts.NotInRegister,
            PreviewState.New => NewAccess,
            PreviewState.NewTerms => NewTerms,
            _ => HasIt,
        };
}
