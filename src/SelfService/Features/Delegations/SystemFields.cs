using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>What was read of a system's fields.</summary>
internal sealed record SystemFields(
    LanguageMap Title,
    IReadOnlyList<string> ClientIds,
    IReadOnlyList<string> Rights
);
