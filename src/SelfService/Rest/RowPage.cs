using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Rest;

/// <summary>
/// A part of a list of rows, in the order in which they came into being: identifiers are made in the order of time, so
/// the last one of a page is where the next begins.
/// </summary>
/// <param name="Size">Most entries; null for all.</param>
/// <param name="After">The last row of the page before.</param>
internal sealed record RowPage(int? Size, Guid After)
{
    public static Outcome<RowPage> Read(HttpContext http) =>
        PageWish
            .Read(http)
            .Then<RowPage>(wish =>
            {
                if (wish.After is null)
                    return new RowPage(wish.Size, Guid.Empty);
                return Guid.TryParse(wish.After, out var after)
                    ? new RowPage(wish.Size, after)
                    : Problem.Of(Problems.ApiParameterMalformed, "cursor", "UUID");
            });

    /// <summary>The rows from the page's beginning on.</summary>
    public IQueryable<T> Begin<T>(IQueryable<T> rows)
        where T : Aggregate
    {
        var after = After;
        return rows.Where(row => row.Id.CompareTo(after) > 0).OrderBy(row => row.Id);
    }

    /// <summary>The rows of the page.</summary>
    public IQueryable<T> Of<T>(IQueryable<T> rows)
        where T : Aggregate => Size is { } size ? Begin(rows).Take(size) : Begin(rows);

    /// <summary>Answers with what the page's rows are on the wire.</summary>
    /// <param name="id">The row's identifier.</param>
    public ApiStream<TBody> Answer<TRow, TBody>(
        IAsyncEnumerable<TRow> rows,
        Func<TRow, TBody> body,
        Func<TBody, Guid> id
    ) => new(rows.Select(body)) { PageSize = Size, Cursor = last => id(last).ToString() };
}
