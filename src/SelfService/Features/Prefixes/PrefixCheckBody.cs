using System.ComponentModel;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Prefixes;

/// <summary>What the check of a name came to, on the wire.</summary>
internal sealed record PrefixCheckBody(
    string Prefix,
    [property: Words(typeof(PrefixCheckBody), nameof(PrefixCheckBody.Statuses))] string Status,
    [property: Description("The prefixes that it is, or can be taken for.")]
        IReadOnlyList<string> Similar,
    [property: Description("Free ones that the organisation's name gives; none when it is free.")]
        IReadOnlyList<string> Proposals
)
{
    public static readonly WordList<PrefixStanding> Statuses = new(
        (PrefixStanding.Free, "FREE"),
        (PrefixStanding.TooNear, "TOO_NEAR"),
        (PrefixStanding.Taken, "TAKEN"),
        (PrefixStanding.Reserved, "RESERVED"),
        (PrefixStanding.Malformed, "MALFORMED")
    );

    public static PrefixCheckBody Of(CheckedPrefix it) =>
        new(
            it.Verdict.Prefix,
            Statuses.Of(it.Verdict.Standing),
            [.. it.Verdict.Others.Select(other => other.Prefix)],
            it.Proposals
        );
}
