using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>What the inbox and the list of those sent show.</summary>
public sealed record RequestListModel(
    EnvironmentName Environment,
    RequestFilter Filter,
    RequestList Found,
    DateTimeOffset Now
);
