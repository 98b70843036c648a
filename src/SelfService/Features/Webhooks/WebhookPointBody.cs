using System.ComponentModel;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>A webhook on the wire.</summary>
internal sealed record WebhookPointBody
{
    public const string Hears =
        "What it hears of; empty for everything. Security is always among it.";

    public const string Whole =
        "true: it hears of the organisation and of all test environments. false: of this environment alone.";

    public required Guid Id { get; init; }
    public required string Address { get; init; }

    [Description(Hears)]
    [Words(typeof(NoticeTopics), nameof(NoticeTopics.All))]
    public required IReadOnlyList<string> Topics { get; init; }

    [Description(Whole)]
    public required bool WholeOrganisation { get; init; }

    [Description("When it answered a test with 2xx; nothing else is sent before.")]
    public DateTimeOffset? Confirmed { get; init; }

    [Description(
        "What it is signed with (Standard Webhooks); told once, in the answer that made it."
    )]
    public string? Secret { get; init; }
    public required DateTimeOffset Created { get; init; }
    public required DateTimeOffset LastUpdated { get; init; }

    public static WebhookPointBody Of(NotificationPoint point) => Of(point, secret: null);

    public static WebhookPointBody Of(AddedWebhook added) => Of(added.Point, added.Secret);

    /// <summary>A record prints its members; a secret must never reach a log.</summary>
    public override string ToString() => $"{nameof(WebhookPointBody)} {Id}";

    private static WebhookPointBody Of(NotificationPoint point, string? secret) =>
        new()
        {
            Id = point.Id,
            Address = point.Address,
            Topics = point.Topics,
            WholeOrganisation = point.Environment is null,
            Confirmed = point.Confirmed,
            Secret = secret,
            Created = point.Created,
            LastUpdated = point.LastUpdated,
        };
}
