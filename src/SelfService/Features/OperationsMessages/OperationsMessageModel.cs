using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.OperationsMessages;

/// <summary>The form of a message.</summary>
/// <param name="Message">Null for a new one.</param>
public sealed record OperationsMessageModel(
    OperationsMessage? Message,
    OperationsMessageForm Form,
    IReadOnlyList<Problem> Problems,
    DateTimeOffset Now
);
