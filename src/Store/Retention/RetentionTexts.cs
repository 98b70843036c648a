using System.Collections.Frozen;
using Portvakt.Domain.Basics;

namespace Portvakt.Store.Retention;

/// <summary>What the rows are, that a sweep deletes, by the names of its rules.</summary>
internal static class RetentionTexts
{
    private static readonly FrozenDictionary<string, Text> ByName = new Dictionary<string, Text>
    {
        ["Refusals"] = new("Avvisninger", "Avvisingar", "Refusals"),
        ["SignInAttempts"] = new("Innloggingsforsøk", "Innloggingsforsøk", "Sign-in attempts"),
        ["Sessions"] = new("Økter", "Økter", "Sessions"),
        ["UsedChallenges"] = new("Brukte utfordringer", "Brukte utfordringar", "Used challenges"),
        ["StrongSignIns"] = new("Sterke innlogginger", "Sterke innloggingar", "Strong sign-ins"),
        ["ParkedForms"] = new("Skjemaer som ventet", "Skjema som venta", "Forms that waited"),
        ["IdempotentCalls"] = new("Svar på API-kall", "Svar på API-kall", "Answers to API calls"),
        ["OneTimeLinks"] = new("Engangslenker", "Eingongslenkjer", "One-time links"),
        ["SentMail"] = new("Sendte e-poster", "Sende e-postar", "Sent e-mails"),
        ["SentWebhooks"] = new("Sendte webhook-kall", "Sende webhook-kall", "Sent webhook calls"),
        ["Notices"] = new("Varsler", "Varsel", "Notices"),
        ["NoticePauses"] = new("Pauser i varsler", "Pausar i varsel", "Pauses of notices"),
        ["OperationsMessages"] = new("Driftsmeldinger", "Driftsmeldingar", "Operations messages"),
        ["Usage"] = new("Brukstall", "Brukstal", "Usage counts"),
        ["Cases"] = new("Saker", "Saker", "Cases"),
        ["Events"] = new("Hendelser", "Hendingar", "Events"),
        ["EventSeals"] = new("Segl i loggen", "Segl i loggen", "Seals of the log"),
        ["SurplusRefusals"] = new(
            "Overtallige avvisninger",
            "Overtalige avvisingar",
            "Surplus refusals"
        ),
        ["Changes"] = new(
            "Meldinger mellom noder",
            "Meldingar mellom nodar",
            "Messages between nodes"
        ),
        [EndedDelegations.Name] = new(
            "Avsluttede delegeringer",
            "Avslutta delegeringar",
            "Ended delegations"
        ),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The words for a rule's name; the name itself when it has none.</summary>
    public static Text Of(string name) => ByName.GetValueOrDefault(name, Text.Same(name));
}
