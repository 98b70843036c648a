using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.VisualBasic.FileIO;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>
/// Reads a list of accesses as people paste it or as a spreadsheet saves it: number, last day and note, in that order or in
/// the order of the headings; one on each line.
/// </summary>
internal static partial class AccessListReader
{
    private static readonly string[] Separators = [";", "\t", ","];

    /// <summary>What the columns may be called, in any of our languages and on the wire.</summary>
    private static readonly string[][] Headings =
    [
        [
            .. Names(AccessTexts.Number),
            .. Names(AccessTexts.ShortNumber),
            "orgnr",
            "consumer_orgno",
        ],
        [.. Names(AccessTermsTexts.LastDay), "valid_to"],
        [.. Names(AccessTermsTexts.Note), "note"],
    ];

    /// <summary>The lines; of a list that is too long, one more than may be, which is enough to see that.</summary>
    public static IReadOnlyList<ListedAccess> Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var separator = Array.Find(Separators, text.Contains) ?? Separators[0];
        var found = new List<ListedAccess>();
        int[]? columns = null;
        for (var i = 0; i < lines.Length && found.Count <= ChangeAccesses.Most; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
                continue;
            var cells = Cells(lines[i], separator);
            if (columns is null)
            {
                var headings = Columns(cells);
                columns = headings ?? [0, 1, 2];
                if (headings is not null)
                    continue;
            }
            found.Add(
                new ListedAccess(
                    i + 1,
                    Cell(cells, columns[0]) ?? "",
                    Day(Cell(cells, columns[1])),
                    Note(Cell(cells, columns[2]))
                )
            );
        }
        return found;
    }

    /// <summary>A line whose quotes do not match is one cell, which is no number.</summary>
    private static string[] Cells(string line, string separator)
    {
        using var parser = new TextFieldParser(new StringReader(line))
        {
            Delimiters = [separator],
            HasFieldsEnclosedInQuotes = true,
        };
        try
        {
            return parser.ReadFields() ?? [];
        }
        catch (MalformedLineException)
        {
            return [line];
        }
    }

    /// <summary>Where the columns are; null for a line that is no heading.</summary>
    private static int[]? Columns(string[] cells)
    {
        var columns = Headings
            .Select(names =>
                Array.FindIndex(cells, cell => names.Contains(cell.Trim().ToLowerInvariant()))
            )
            .ToArray();
        return columns[0] < 0 ? null : columns;
    }

    private static string? Cell(string[] cells, int column) =>
        column >= 0 && column < cells.Length ? PlainText.Optional(cells[column]) : null;

    /// <summary>Dates as people write them here become those of the wire; anything else stays and is told as a fault.</summary>
    private static string? Day(string? text) =>
        DateOnly.TryParseExact(
            text,
            "d.M.yyyy",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : text;

    /// <summary>Without the apostrophe that our own file puts in front of what looks like a formula.</summary>
    private static string? Note(string? text) =>
        text is not null && Neutralised().IsMatch(text) ? text[1..] : text;

    private static IEnumerable<string> Names(Text text) =>
        new[] { text.Nb, text.Nn, text.En }.Select(name => name.ToLowerInvariant());

    [GeneratedRegex(@"\A'\s*[=+\-@]", RegexOptions.NonBacktracking)]
    private static partial Regex Neutralised();
}
