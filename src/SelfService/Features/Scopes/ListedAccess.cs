using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>One line of a list of accesses.</summary>
/// <param name="Line">Where it stands, from 1.</param>
/// <param name="Number">The organisation number as it was written.</param>
/// <param name="LastDay">As the wire has dates; null when nothing is said.</param>
/// <param name="Note">Null when nothing is said.</param>
internal sealed record ListedAccess(int Line, string Number, string? LastDay, string? Note)
{
    /// <summary>The step to take; an access that stands keeps its terms when nothing is said about them.</summary>
    public GrantStep Step(DateTimeOffset now) =>
        new(
            $"{Line}",
            Number,
            LastDay is null && Note is null ? null : AccessTerms.Read(LastDay, Note, now)
        );
}
