using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>What can be listened to, in words.</summary>
internal static class TopicWords
{
    private static readonly IReadOnlyDictionary<string, (Text Name, Text Help)> Words =
        new Dictionary<string, (Text, Text)>
        {
            [NoticeTopics.Expiry] = (
                new("Det som utløper", "Det som går ut", "What expires"),
                new(
                    "Nøkler, sertifikater, hemmeligheter, tilganger og delegeringer.",
                    "Nøklar, sertifikat, løyndomar, tilgangar og delegeringar.",
                    "Keys, certificates, secrets, access and delegations."
                )
            ),
            [NoticeTopics.Keys] = (
                new("Nøkler", "Nøklar", "Keys"),
                new(
                    "Lagt til, fornyet eller fjernet.",
                    "Lagde til, fornya eller fjerna.",
                    "Added, renewed or removed."
                )
            ),
            [NoticeTopics.Accesses] = (
                new("Tilganger", "Tilgangar", "Access"),
                new(
                    "Gitt, endret eller fjernet.",
                    "Gitt, endra eller fjerna.",
                    "Granted, changed or removed."
                )
            ),
            [NoticeTopics.Scopes] = (
                new("Scopes", "Scope", "Scopes"),
                new(
                    "Opprettet, endret eller deaktivert.",
                    "Oppretta, endra eller deaktiverte.",
                    "Created, changed or deactivated."
                )
            ),
            [NoticeTopics.Delegations] = (
                new("Delegeringer", "Delegeringar", "Delegations"),
                new(
                    "Gitt, trukket tilbake eller endret.",
                    "Gitt, trekt tilbake eller endra.",
                    "Given, withdrawn or changed."
                )
            ),
            [NoticeTopics.Integrations] = (
                new("Integrasjoner", "Integrasjonar", "Integrations"),
                new(
                    "Opprettet, endret eller deaktivert.",
                    "Oppretta, endra eller deaktiverte.",
                    "Created, changed or deactivated."
                )
            ),
            [NoticeTopics.Rights] = (
                new("Rettigheter", "Rettar", "Rights"),
                new(
                    "Gitt eller trukket tilbake. Personer nevnes ikke ved navn.",
                    "Gitt eller trekt tilbake. Personar blir ikkje nemnde ved namn.",
                    "Given or withdrawn. People are not named."
                )
            ),
            [NoticeTopics.Security] = (
                new("Sikkerhet", "Tryggleik", "Security"),
                new("Sendes alltid.", "Blir alltid sendt.", "Always sent.")
            ),
            [NoticeTopics.Operations] = (
                new("Drift", "Drift", "Operations"),
                new(
                    "Meldinger fra kundeservice om driften.",
                    "Meldingar frå kundeservice om drifta.",
                    "Messages from the service desk about the service."
                )
            ),
        };

    public static Text Of(string topic) => Words[topic].Name;

    public static IReadOnlyList<Choice> Choices { get; } =
    [.. NoticeTopics.All.Select(topic => new Choice(topic, Words[topic].Name, Words[topic].Help))];
}
