using System.Collections.Frozen;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Events;

/// <summary>
/// What the facts of a scope and of an access to it are called on pages. Files keep the names of the API, as does every
/// fact that has no word here.
/// </summary>
internal static class FactWords
{
    private static readonly FrozenDictionary<string, Text> Names = new Dictionary<string, Text>
    {
        ["description"] = new("Beskrivelse", "Skildring", "Description"),
        ["longDescription"] = new("Lang beskrivelse", "Lang skildring", "Long description"),
        ["visibility"] = new("Synlighet", "Synlegheit", "Visibility"),
        ["accessibleForAll"] = new(
            "Tilgjengelig for alle",
            "Tilgjengeleg for alle",
            "Available to everyone"
        ),
        ["maxTokenLifetime"] = new(
            "Lengste levetid for token (sekunder)",
            "Lengste levetid for token (sekund)",
            "Maximum token lifetime (seconds)"
        ),
        ["maxAuthorizationLifetime"] = new(
            "Lengste levetid for autorisasjon (sekunder)",
            "Lengste levetid for autorisasjon (sekund)",
            "Maximum authorization lifetime (seconds)"
        ),
        ["delegationSource"] = new("Delegeringskilde", "Delegeringskjelde", "Delegation source"),
        ["demands"] = new("Krav til innlogging", "Krav til innlogging", "Demands on sign-in"),
        ["allowedKinds"] = new(
            "Tillatte integrasjonstyper",
            "Tillatne integrasjonstypar",
            "Allowed integration types"
        ),
        ["tokenForm"] = new("Form på token", "Form på token", "Form of tokens"),
        ["enforcedAudience"] = new("Mottaker av token", "Mottakar av token", "Audience of tokens"),
        ["senderConstrained"] = new(
            "Token bundet til en nøkkel",
            "Token bundne til ein nøkkel",
            "Tokens bound to a key"
        ),
        ["contact"] = new("Kontakt", "Kontakt", "Contact"),
        ["documentation"] = new("Dokumentasjon", "Dokumentasjon", "Documentation"),
        ["accessGuide"] = new(
            "Slik får andre tilgang",
            "Slik får andre tilgang",
            "How others get access"
        ),
        ["consumer"] = new("Konsument", "Konsument", "Consumer"),
        ["lastDay"] = new("Siste dag", "Siste dag", "Last day"),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<(string Name, string Value), Text> Values =
        new Dictionary<(string Name, string Value), Text>
        {
            [("visibility", "Public")] = new("Offentlig", "Offentleg", "Public"),
            [("visibility", "Private")] = new("Privat", "Privat", "Private"),
            [("visibility", "Internal")] = new("Intern", "Intern", "Internal"),
            [("tokenForm", "SelfContained")] = new(
                "Lesbart (JWT)",
                "Lesbart (JWT)",
                "Self-contained (JWT)"
            ),
            [("tokenForm", "Opaque")] = new(
                "Uten lesbart innhold (opaque)",
                "Utan lesbart innhald (opaque)",
                "Opaque"
            ),
            [("maxTokenLifetime", "0")] = new(
                "ingen egen grense",
                "inga eiga grense",
                "no limit of its own"
            ),
            [("maxAuthorizationLifetime", "0")] = new(
                "ingen egen grense",
                "inga eiga grense",
                "no limit of its own"
            ),
        }.ToFrozenDictionary();

    /// <summary>What a fact is called.</summary>
    public static Words Name(LogFact fact) =>
        Names.GetValueOrDefault(fact.Name) ?? Text.Same(fact.Name);

    /// <summary>What it says before or after.</summary>
    public static Words Value(LogFact fact, string value) =>
        Values.GetValueOrDefault((fact.Name, value))
        ?? value switch
        {
            "true" => UiTexts.Yes,
            "false" => UiTexts.No,
            _ => Text.Same(value),
        };
}
