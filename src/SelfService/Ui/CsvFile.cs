using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Ui;

/// <summary>
/// A table as a file that spreadsheets open: semicolons as in Norway, and a mark that says UTF-8. A cell that would be taken
/// for a formula gets an apostrophe in front, since others wrote what stands in it.
/// </summary>
/// <param name="name">The file's name.</param>
/// <param name="rows">The first one has the headings.</param>
public sealed class CsvFile(string name, IEnumerable<IReadOnlyList<string?>> rows) : IResult
{
    private static readonly char[] Formula = ['=', '+', '-', '@', '\t', '\r', '\n'];
    private static readonly char[] Quoted = [';', ',', '"', '\'', '\t', '\r', '\n'];

    /// <summary>A day in Norway, as a cell; null for none.</summary>
    public static string? Day(DateTimeOffset? at) => Local(at, "yyyy-MM-dd");

    /// <summary>A minute in Norway, as a cell; null for none.</summary>
    public static string? Minute(DateTimeOffset? at) => Local(at, "yyyy-MM-dd HH:mm");

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
            text.AppendJoin(';', row.Select(Cell)).Append("\r\n");
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
        return Results.File(bytes, "text/csv; charset=utf-8", name).ExecuteAsync(httpContext);
    }

    /// <summary>One value as it stands in the file.</summary>
    public static string Cell(string? value)
    {
        var text = value ?? "";
        // Spaces in front do not keep every spreadsheet from seeing a formula.
        if (text.TrimStart(' ') is [var first, ..] && Formula.Contains(first))
            text = "'" + text;
        return text.IndexOfAny(Quoted) >= 0 ? $"\"{text.Replace("\"", "\"\"")}\"" : text;
    }

    private static string? Local(DateTimeOffset? at, string form) =>
        at is { } time
            ? TimeZoneInfo
                .ConvertTime(time, NorwegianTime.Zone)
                .ToString(form, CultureInfo.InvariantCulture)
            : null;
}
