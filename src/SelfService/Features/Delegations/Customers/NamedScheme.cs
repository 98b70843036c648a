using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Delegations.Customers;

/// <summary>What a delegation scheme, or a scope that is in none, is called.</summary>
public sealed record NamedScheme(Guid Id, LanguageMap Title, IReadOnlyList<string> Scopes);
