using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Prefixes;

/// <summary>What the check of a name came to.</summary>
/// <param name="Asker">Who wants it.</param>
/// <param name="Names">Of those who have it or one that looks like it.</param>
/// <param name="Proposals">Free ones instead; empty for a name that is free.</param>
public sealed record CheckedPrefix(
    EnvironmentName Environment,
    OrganisationId Asker,
    PrefixVerdict Verdict,
    IReadOnlyDictionary<OrganisationId, string> Names,
    IReadOnlyList<string> Proposals
);
