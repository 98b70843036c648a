using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.OperationsMessages;

/// <summary>The messages, newest first.</summary>
public sealed record OperationsListModel(
    IReadOnlyList<OperationsMessage> Messages,
    DateTimeOffset Now
);
