using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>One scope in the list.</summary>
/// <param name="Accesses">How many organisations have access now.</param>
/// <param name="Requests">How many ask for access and have no answer yet.</param>
public sealed record ScopeRow(Scope Scope, int Accesses, int Requests);
