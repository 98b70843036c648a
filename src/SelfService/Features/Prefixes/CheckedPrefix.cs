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
)
{
    /// <summary>Why the name cannot be had, or not before somebody has seen whose it looks like; null when it can.</summary>
    /// <param name="seen">The name of which the page has said so.</param>
    public Problem? Refusal(string? seen) =>
        Verdict.Problem
        ?? (
            Verdict.Standing == PrefixStanding.TooNear && seen != Verdict.Prefix
                ? Problem.At(
                    "prefix",
                    Problems.PrefixTooNear,
                    Verdict.Prefix,
                    Verdict.Others[0].Prefix
                )
                : null
        );
}
