using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Rest;

/// <summary>Which part of a long list a caller wants: page_size and cursor. Without page_size it is the whole, as in the original.</summary>
/// <param name="Size">Most entries; null for all.</param>
/// <param name="After">What the page before ended with; null for the first.</param>
internal sealed record PageWish(int? Size, string? After)
{
    public const int Most = 1000;

    public static Outcome<PageWish> Read(HttpContext http)
    {
        if (Query.Text(http, "page_size") is null)
            return new PageWish(null, null);
        return Query
            .Number(http, "page_size", Most, absent: 0)
            .Then<PageWish>(size => new PageWish(size, Query.Text(http, "cursor")));
    }

    /// <summary>Tells where the next page is (RFC 8288), when there is one.</summary>
    /// <param name="parameter">What the address says the cursor in.</param>
    public static void Link(HttpContext http, string cursor, string parameter = "cursor")
    {
        var query = http
            .Request.Query.Where(q => q.Key != parameter)
            .Select(q =>
                $"{Uri.EscapeDataString(q.Key)}={Uri.EscapeDataString(q.Value.ToString())}"
            )
            .Append($"{parameter}={Uri.EscapeDataString(cursor)}");
        http.Response.Headers.Link =
            $"<{http.Request.Path.ToUriComponent()}?{string.Join('&', query)}>; rel=\"next\"";
    }
}
