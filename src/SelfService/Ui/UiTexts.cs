using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Ui;

/// <summary>The words of the shell and of the components themselves.</summary>
public static class UiTexts
{
    public static readonly Text Product = Text.Same("Portvakt");
    public static readonly Text SkipToContent = new(
        "Hopp til innholdet",
        "Hopp til innhaldet",
        "Skip to content"
    );
    public static readonly Text Home = new(
        "Portvakt, forsiden",
        "Portvakt, framsida",
        "Portvakt, front page"
    );
    public static readonly Text Representing = new(
        "Du representerer",
        "Du representerer",
        "You represent"
    );
    public static readonly Text SwitchOrganisation = new(
        "Bytt virksomhet",
        "Byt verksemd",
        "Switch organisation"
    );
    public static readonly Text ChooseLanguage = new("Språk", "Språk", "Language");
    public static readonly Text MyProfile = new("Min profil", "Min profil", "My profile");
    public static readonly Text Menu = new("Meny", "Meny", "Menu");
    public static readonly Text YouAreHere = new("Du er her", "Du er her", "You are here");
    public static readonly Text Footer = new("Om tjenesten", "Om tenesta", "About the service");
    public static readonly Text Status = new("Status", "Status", "Status");
    public static readonly Text OperationsMessages = new(
        "Driftsmeldinger",
        "Driftsmeldingar",
        "Service messages"
    );
    public static readonly Text From = new("fra", "frå", "from");
    public static readonly Text Until = new("til", "til", "until");
    public static readonly Text UntilFurther = new(
        "inntil videre",
        "inntil vidare",
        "until further notice"
    );
    public static readonly Text Catalogue = new("API-katalog", "API-katalog", "API catalogue");
    public static readonly Text Help = new("Hjelp", "Hjelp", "Help");
    public static readonly Text HowTo = new("Slik gjør du det", "Slik gjer du det", "How to do it");
    public static readonly Text Accessibility = new(
        "Tilgjengelighet",
        "Tilgjenge",
        "Accessibility"
    );
    public static readonly Text Privacy = new("Personvern", "Personvern", "Privacy");
    public static readonly Text ErrorCodes = new("Feilkoder", "Feilkodar", "Error codes");
    public static readonly Text ApiReference = new(
        "API for selvbetjening",
        "API for sjølvbetening",
        "Self-service API"
    );
    public static readonly Text JwkCreator = Text.Same("JWK Creator");
    public static readonly Text Version = new("Versjon {0}", "Versjon {0}", "Version {0}");
    public static readonly Text EnvironmentWord = new("Miljø", "Miljø", "Environment");

    public static readonly Text Trial = new(
        "Dette er en prøveinstallasjon. Virksomheter og personer er oppdiktet, og alt kan bli slettet.",
        "Dette er ein prøveinstallasjon. Verksemder og personar er oppdikta, og alt kan bli sletta.",
        "This is a trial installation. Organisations and people are made up, and everything may be deleted."
    );

    public static readonly Text Optional = new("(valgfritt)", "(valfritt)", "(optional)");
    public static readonly Text Choose = new("Velg", "Vel", "Choose");
    public static readonly Text FixThis = new(
        "Rett opp dette før du går videre",
        "Rett opp dette før du går vidare",
        "Correct this before you continue"
    );
    public static readonly Text Yes = new("Ja", "Ja", "Yes");
    public static readonly Text No = new("Nei", "Nei", "No");
    public static readonly Text Search = new("Søk", "Søk", "Search");
    public static readonly Text Reset = new("Nullstill", "Nullstill", "Reset");
    public static readonly Text Cancel = new("Avbryt", "Avbryt", "Cancel");

    public static readonly Text Copy = new("Kopier", "Kopier", "Copy");
    public static readonly Text CopyOf = new("Kopier {0}", "Kopier {0}", "Copy {0}");
    public static readonly Text Copied = new("Kopiert", "Kopiert", "Copied");
    public static readonly Text Download = new("Last ned", "Last ned", "Download");
    public static readonly Text ShownOnce = new(
        "Dette vises bare nå. Når du forlater siden, kan ingen hente det fram igjen.",
        "Dette blir vist berre no. Når du går frå sida, kan ingen hente det fram att.",
        "This is shown only now. Once you leave the page, nobody can bring it back."
    );

    public static readonly Text WhatHappens = new("Dette skjer", "Dette skjer", "What happens");
    public static readonly Text CanUndo = new(
        "Dette kan du angre",
        "Dette kan du gjere om",
        "What you can undo"
    );
    public static readonly Text CannotUndo = new(
        "Dette kan ikke angres",
        "Dette kan ikkje gjerast om",
        "What cannot be undone"
    );

    public static readonly Text Step = new("Steg {0} av {1}", "Steg {0} av {1}", "Step {0} of {1}");
    public static readonly Text StepDone = new("ferdig", "ferdig", "done");
    public static readonly Text StepsOf = new("Steg", "Steg", "Steps");
    public static readonly Text Passed = new("I orden", "I orden", "Passed");
    public static readonly Text Failed = new("Stopper her", "Stoppar her", "Stops here");
    public static readonly Text NotReached = new("Ikke prøvd", "Ikkje prøvd", "Not reached");
    public static readonly Text Pages = new("Sider", "Sider", "Pages");
    public static readonly Text PageOf = new(
        "Side {0} av {1}",
        "Side {0} av {1}",
        "Page {0} of {1}"
    );
    public static readonly Text Previous = new("Forrige", "Førre", "Previous");
    public static readonly Text Next = new("Neste", "Neste", "Next");
    public static readonly Text DownloadCsv = new(
        "Last ned som CSV",
        "Last ned som CSV",
        "Download as CSV"
    );
}
