using System.ComponentModel;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>What came of a test message, on the wire.</summary>
internal sealed record WebhookTestBody(
    [property: Description("Whether it was answered with 2xx; the webhook is confirmed then.")]
        bool Taken,
    [property: Description(
        "The status of the answer, or what was wrong: timeout, tls, name, inside, unreachable or secret."
    )]
        string Answer
);
