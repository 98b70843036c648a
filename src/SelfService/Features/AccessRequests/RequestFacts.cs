using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>A request with the names of what and whom it is about, as mails tell it.</summary>
/// <param name="Consumer">Who asks.</param>
/// <param name="Provider">Who decides.</param>
internal sealed record RequestFacts(
    AccessRequest Request,
    ScopeName Scope,
    string Consumer,
    string Provider
);
