using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>A request in a list or on its page.</summary>
/// <param name="Other">The other side: who asks, or who is asked.</param>
/// <param name="OtherName">Its name; null when no register knows it.</param>
public sealed record RequestRow(
    AccessRequest Request,
    Scope Scope,
    OrganisationId Other,
    string? OtherName
);
