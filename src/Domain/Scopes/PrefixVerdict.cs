using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Scopes;

/// <summary>Whether an organisation could have a prefix, judged before it is ordered and again before it is granted.</summary>
/// <param name="Prefix">The word, without spaces around it.</param>
/// <param name="Others">Who has it, or has one that looks like it.</param>
/// <param name="Problem">What is wrong with it; null when nothing is, or when it only looks like another.</param>
public sealed record PrefixVerdict(
    string Prefix,
    PrefixStanding Standing,
    IReadOnlyList<TakenPrefix> Others,
    Problem? Problem
)
{
    /// <param name="asker">Who wants it: what looks like its own is no reason to wonder.</param>
    /// <param name="taken">All that are taken in the environment.</param>
    public static PrefixVerdict Of(
        EnvironmentName environment,
        string? typed,
        OrganisationId asker,
        IReadOnlyCollection<TakenPrefix> taken,
        DateTimeOffset now
    )
    {
        var word = (typed ?? "").Trim();
        var granted = ScopePrefix.Grant(environment, word, asker, now);
        if (!granted.Ok)
            return new(
                word,
                granted.Problems[0].Code == Problems.PrefixReserved
                    ? PrefixStanding.Reserved
                    : PrefixStanding.Malformed,
                [],
                granted.Problems[0]
            );
        var same = taken.Where(t => t.Prefix == word).ToList();
        if (same.Count > 0)
            return new(
                word,
                PrefixStanding.Taken,
                same,
                Problem.At("prefix", Problems.PrefixTaken, word)
            );
        var near = taken
            .Where(t => t.Owner != asker)
            .UnionBy(
                ScopePrefix.ReservedWords.Select(reserved => new TakenPrefix(reserved, null)),
                t => t.Prefix
            )
            .Where(t => PrefixLikeness.AreAlike(t.Prefix, word))
            .OrderBy(t => t.Prefix, StringComparer.Ordinal)
            .ToList();
        return new(
            word,
            near.Count > 0 ? PrefixStanding.TooNear : PrefixStanding.Free,
            near,
            Problem: null
        );
    }

    /// <summary>Free ones that the organisation's name gives; none for a word that is free itself.</summary>
    public IReadOnlyList<string> Proposals(
        EnvironmentName environment,
        string organisation,
        OrganisationId asker,
        IReadOnlyCollection<TakenPrefix> taken,
        DateTimeOffset now
    ) =>
        Standing == PrefixStanding.Free
            ? []
            :
            [
                .. PrefixProposals
                    .For(organisation, asker, Prefix)
                    .Where(word => word != Prefix)
                    .Where(word =>
                        Of(environment, word, asker, taken, now).Standing == PrefixStanding.Free
                    )
                    .DistinctBy(PrefixLikeness.Outline)
                    .Take(PrefixProposals.Most),
            ];
}
