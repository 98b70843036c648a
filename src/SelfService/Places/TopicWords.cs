using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Places;

/// <summary>What can be heard of, each with the sentence that helps to choose.</summary>
internal static class TopicWords
{
    private static readonly (string Topic, Text Name, Text Help)[] Words =
    [
        (
            NoticeTopics.Expiry,
            new("Noe går ut", "Noko går ut", "Something expires"),
            new(
                "Nøkler, sertifikater, tilganger og delegeringer som snart er over.",
                "Nøklar, sertifikat, tilgangar og delegeringar som snart er over.",
                "Keys, certificates, access and delegations that are about to expire."
            )
        ),
        (
            NoticeTopics.Keys,
            new("Nøkler", "Nøklar", "Keys"),
            new(
                "En nøkkel eller hemmelighet er lagt til, fornyet eller fjernet.",
                "Ein nøkkel eller løyndom er lagd til, fornya eller fjerna.",
                "A key or secret was added, renewed or removed."
            )
        ),
        (
            NoticeTopics.Accesses,
            new("Tilganger", "Tilgangar", "Access"),
            new(
                "Noen har fått, mistet eller bedt om tilgang til et scope.",
                "Nokon har fått, mista eller bede om tilgang til eit scope.",
                "Somebody was given, lost or asked for access to a scope."
            )
        ),
        (
            NoticeTopics.Scopes,
            new("Scopes", "Scope", "Scopes"),
            new(
                "Et scope er endret, deaktivert eller reaktivert.",
                "Eit scope er endra, deaktivert eller reaktivert.",
                "A scope was changed, deactivated or reactivated."
            )
        ),
        (
            NoticeTopics.Delegations,
            new("Delegeringer", "Delegeringar", "Delegations"),
            new(
                "Noen har gitt eller trukket tilbake en delegering, et samtykke eller en systembruker.",
                "Nokon har gitt eller trekt tilbake ei delegering, eit samtykke eller ein systembrukar.",
                "Somebody gave or withdrew a delegation, a consent or a system user."
            )
        ),
        (
            NoticeTopics.Integrations,
            new("Integrasjoner", "Integrasjonar", "Integrations"),
            new(
                "En integrasjon er opprettet, endret eller deaktivert.",
                "Ein integrasjon er oppretta, endra eller deaktivert.",
                "An integration was created, changed or deactivated."
            )
        ),
        (
            NoticeTopics.Rights,
            new("Rettigheter", "Rettar", "Rights"),
            new(
                "Noen har fått eller mistet en rettighet eller en rolle.",
                "Nokon har fått eller mista ein rett eller ei rolle.",
                "Somebody was given or lost a right or a role."
            )
        ),
        (
            NoticeTopics.Security,
            new("Sikkerhet", "Tryggleik", "Security"),
            new(
                "Tilbakekalte sertifikater og klienter som blir avvist mange ganger. Kan ikke slås av.",
                "Tilbakekalla sertifikat og klientar som blir avviste mange gonger. Kan ikkje slåast av.",
                "Revoked certificates, and clients that are refused many times. Cannot be switched off."
            )
        ),
        (
            NoticeTopics.Operations,
            new("Drift", "Drift", "Operations"),
            new(
                "Planlagt arbeid og feil i tjenesten, fra kundeservice.",
                "Planlagt arbeid og feil i tenesta, frå kundeservice.",
                "Planned maintenance and faults of the service, from the service desk."
            )
        ),
    ];

    /// <summary>What a topic is called.</summary>
    public static Text Name(string topic) => Array.Find(Words, w => w.Topic == topic).Name;

    /// <summary>Those that can be chosen between; what concerns security is not among them.</summary>
    public static IReadOnlyList<Choice> Choices { get; } =
    [
        .. Words
            .Where(w => !NoticeTopics.IsSecurity(w.Topic))
            .Select(w => new Choice(w.Topic, w.Name, w.Help)),
    ];

    /// <summary>What is said of the one that is always on.</summary>
    public static Text SecurityHelp { get; } =
        Array.Find(Words, w => NoticeTopics.IsSecurity(w.Topic)).Help;

    /// <summary>What a point hears of, in one line.</summary>
    public static string List(NotificationPoint point, Language language) =>
        point.Topics.Count == 0
            ? Everything.In(language)
            : string.Join(", ", point.Topics.Select(topic => Name(topic).In(language)));

    private static readonly Text Everything = new("Alt", "Alt", "Everything");
}
