using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Delegations.Customers;

/// <summary>One API of one customer.</summary>
/// <param name="Validity">Of the delegation; null without one.</param>
public sealed record CustomerApi(NamedScheme Scheme, CustomerApiState State, Validity? Validity);
