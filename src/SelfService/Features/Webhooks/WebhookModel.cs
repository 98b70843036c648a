using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>One webhook.</summary>
/// <param name="Failure">What came of a test that failed just now.</param>
public sealed record WebhookModel(
    WebhookRow Row,
    IReadOnlyList<OutgoingCall> Calls,
    DateTimeOffset Now,
    Text? Failure,
    IReadOnlyList<Problem> Problems
);
