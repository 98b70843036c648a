using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Events;

/// <summary>
/// A log as a file: CSV for spreadsheets, or a JSON object on each line for programs. It tells what the page tells, no more.
/// </summary>
internal sealed class LogFile(string format, IAsyncEnumerable<LogRow> rows, Language language)
    : IResult
{
    public const string Csv = "csv";
    public const string JsonLines = "jsonl";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        // Read by people too; it stands in no page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static bool Knows(string? format) => format is Csv or JsonLines;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (response, stop) = (httpContext.Response, httpContext.RequestAborted);
        response.ContentType =
            format == Csv ? "text/csv; charset=utf-8" : "application/jsonl; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"logg.{format}\"";
        response.Headers.CacheControl = "no-store";
        // Spreadsheets take a file without the mark for one in another encoding.
        await using var writer = new StreamWriter(
            response.Body,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: format == Csv)
        );
        if (format == Csv)
            await writer.WriteAsync(Line(Headings));
        await foreach (var row in rows.WithCancellation(stop))
            await writer.WriteAsync(format == Csv ? Line(Cells(row)) : Object(row) + "\n");
    }

    private IEnumerable<string> Headings =>
        new[]
        {
            LogTexts.When,
            LogTexts.Event,
            LogTexts.Who,
            LogTexts.Environment,
            LogTexts.Details,
            LogTexts.Trace,
        }.Select(text => text.In(language));

    private IEnumerable<string?> Cells(LogRow row) =>
        [
            row.At.ToString("o", CultureInfo.InvariantCulture),
            row.What.In(language),
            row.Who.In(language),
            row.Environment,
            string.Join("; ", row.Facts.Select(f => $"{f.Name}: {f.Before} → {f.After}")),
            row.Trace,
        ];

    private string Object(LogRow row) =>
        JsonSerializer.Serialize(
            new
            {
                row.At,
                row.Type,
                What = row.What.In(language),
                Who = row.Who.In(language),
                row.Environment,
                row.Facts,
                row.Trace,
            },
            Json
        );

    private static string Line(IEnumerable<string?> cells) =>
        string.Join(';', cells.Select(CsvFile.Cell)) + "\r\n";
}
