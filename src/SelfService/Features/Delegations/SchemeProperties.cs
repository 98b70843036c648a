using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>What a provider decides about a delegation scheme, checked.</summary>
internal sealed record SchemeProperties(
    LanguageMap Title,
    string? Description,
    IReadOnlyList<ScopeName> Scopes
);
