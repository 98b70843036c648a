namespace Portvakt.SelfService.Ui;

/// <summary>Which page of a list is shown. One that does not exist gives the nearest that does.</summary>
/// <param name="Page">Counted from 1.</param>
/// <param name="Count">How many rows all pages have together.</param>
public sealed record Paged(int Page, int Pages, int Count)
{
    /// <summary>Rows of a page.</summary>
    public const int Size = 50;

    /// <summary>How many rows stand on the pages before.</summary>
    public int Before => (Page - 1) * Size;

    /// <param name="asked">The page that the address names; null for the first.</param>
    public static Paged Of(int count, int? asked)
    {
        var pages = Math.Max(1, (count + Size - 1) / Size);
        return new Paged(Math.Clamp(asked ?? 1, 1, pages), pages, count);
    }

    /// <summary>The rows of the page.</summary>
    public IEnumerable<T> Part<T>(IEnumerable<T> all) => all.Skip(Before).Take(Size);
}
