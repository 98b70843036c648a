using Portvakt.Domain.Basics;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Terms;

/// <summary>Words of the service desk's page about the terms.</summary>
internal static class DeskTermsTexts
{
    public static readonly Text Intro = new(
        "Hvilke versjoner som finnes, og hvem som har godtatt dem.",
        "Kva versjonar som finst, og kven som har godteke dei.",
        "Which versions there are, and who has accepted them."
    );
    public static readonly Text Versions = new("Versjoner", "Versjonar", "Versions");
    public static readonly Text BuiltIn = new(
        "Dette er vilkårene som følger med Portvakt. Driftspersonalet kan legge inn andre med innstillingen Portvakt:Terms. Du kan ikke endre dem her.",
        "Dette er vilkåra som følgjer med Portvakt. Driftspersonalet kan leggje inn andre med innstillinga Portvakt:Terms. Du kan ikkje endre dei her.",
        "These are the terms that Portvakt comes with. Those who run the server can bring others by the setting Portvakt:Terms. You cannot change them here."
    );
    public static readonly Text Configured = new(
        "Versjonene kommer fra filen som innstillingen Portvakt:Terms peker på. Driftspersonalet legger inn nye der. Du kan ikke endre dem her.",
        "Versjonane kjem frå fila som innstillinga Portvakt:Terms peikar på. Driftspersonalet legg inn nye der. Du kan ikkje endre dei her.",
        "The versions come from the file that the setting Portvakt:Terms names. Those who run the server add new ones there. You cannot change them here."
    );
    public static readonly Text From = new("Gjelder fra", "Gjeld frå", "In force from");
    public static readonly Text NoText = new(
        "Teksten er ikke i oppsettet lenger",
        "Teksten er ikkje i oppsettet lenger",
        "The text is no longer in the configuration"
    );
    public static readonly Text State = new("Status", "Status", "State");
    public static readonly Text AcceptedBy = new("Godtatt av", "Godteke av", "Accepted by");
    public static readonly Text Ahead = new("Kunngjort", "Kunngjord", "Announced");
    public static readonly Text InForce = new("Gjelder nå", "Gjeld no", "In force");
    public static readonly Text Replaced = new("Erstattet", "Erstatta", "Replaced");
    public static readonly Text Gone = new("Tatt ut", "Teken ut", "Taken out");
    public static readonly Text Nobody = new("Ingen", "Ingen", "Nobody");
    public static readonly Text Organisations = new("Virksomheter", "Verksemder", "Organisations");
    public static readonly Text Organisation = new("Virksomhet", "Verksemd", "Organisation");
    public static readonly Text Number = new(
        "Organisasjonsnummer",
        "Organisasjonsnummer",
        "Organisation number"
    );
    public static readonly Text AcceptedVersion = new(
        "Godtatt versjon",
        "Godteken versjon",
        "Accepted version"
    );
    public static readonly Text SearchFor = new(
        "Navn eller nummer",
        "Namn eller nummer",
        "Name or number"
    );
    public static readonly Text All = new("Vis alle", "Vis alle", "Any");
    public static readonly Text HasAccepted = new("Har godtatt", "Har godteke", "Has accepted");
    public static readonly Text Lacking = new(
        "Mangler det som gjelder",
        "Manglar det som gjeld",
        "Lacks what is in force"
    );
    public static readonly Text Accepted = new(
        "Har godtatt det som gjelder",
        "Har godteke det som gjeld",
        "Has accepted what is in force"
    );
    public static readonly Text Outdated = new(
        "Har bare godtatt en tidligere versjon",
        "Har berre godteke ein tidlegare versjon",
        "Has accepted an earlier version only"
    );
    public static readonly Text Never = new(
        "Har aldri godtatt",
        "Har aldri godteke",
        "Has never accepted"
    );
    public static readonly Text AcceptedTag = new("I orden", "I orden", "In order");
    public static readonly Text OutdatedTag = new(
        "Tidligere versjon",
        "Tidlegare versjon",
        "Earlier version"
    );
    public static readonly Text NeverTag = new("Ikke godtatt", "Ikkje godteke", "Not accepted");
    public static readonly Text One = new("1 virksomhet", "1 verksemd", "1 organisation");
    public static readonly Text Many = new(
        "{0} virksomheter",
        "{0} verksemder",
        "{0} organisations"
    );
    public static readonly Text NoMatch = new(
        "Ingen virksomheter passer med dette.",
        "Ingen verksemder passar med dette.",
        "No organisations match."
    );
    public static readonly Text NoMatchWhat = new(
        "Søk på noe annet, eller vis alle.",
        "Søk på noko anna, eller vis alle.",
        "Search for something else, or show all."
    );
    public static readonly Text ShowAll = new(
        "Vis alle virksomheter",
        "Vis alle verksemder",
        "Show all organisations"
    );

    public static Text Of(TermsStanding standing) =>
        standing switch
        {
            TermsStanding.Accepted => AcceptedTag,
            TermsStanding.Outdated => OutdatedTag,
            _ => NeverTag,
        };

    public static Severity Kind(TermsStanding standing) =>
        standing == TermsStanding.Accepted ? Severity.Success : Severity.Warning;

    public static Text Of(TermsVersionState state) =>
        state switch
        {
            TermsVersionState.Ahead => Ahead,
            TermsVersionState.InForce => InForce,
            TermsVersionState.Replaced => Replaced,
            _ => Gone,
        };

    public static Severity Kind(TermsVersionState state) =>
        state switch
        {
            TermsVersionState.Ahead => Severity.Info,
            TermsVersionState.InForce => Severity.Success,
            _ => Severity.Neutral,
        };
}
