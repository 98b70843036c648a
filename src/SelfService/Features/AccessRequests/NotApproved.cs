using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>A request that was to be approved, and what stood in the way.</summary>
public sealed record NotApproved(RequestRow Row, Problem Problem);
