using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>A request with its scope, as a part of queries.</summary>
internal sealed class JoinedRequest
{
    public required AccessRequest Request { get; init; }

    public required Scope Scope { get; init; }
}
