using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Rest;

/// <summary>
/// Some lists of the original are never empty: it answers that there is nothing, and its own portal looks for the phrase
/// "does not have any". Here that is a setting.
/// </summary>
internal sealed class EmptyLists(ApiSettings settings)
{
    /// <summary>The original's answer for a list without <paramref name="rows"/>; null when the list is to be answered.</summary>
    /// <param name="whose">Whose list it is, as the phrase begins.</param>
    /// <param name="what">What there is none of.</param>
    public async Task<IResult?> Refusal<T>(
        IQueryable<T> rows,
        string whose,
        string what,
        CancellationToken cancellation
    ) =>
        settings.EmptyListsAreErrors && !await rows.AnyAsync(cancellation)
            ? ApiResult.Refused(Problem.Of(Problems.ListNone, whose, what))
            : null;
}
