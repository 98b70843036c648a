using Microsoft.AspNetCore.Mvc;

namespace Portvakt.SelfService.Features.Events;

/// <summary>The query of a log's address.</summary>
/// <param name="What">The group of events.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Who">Who did it.</param>
/// <param name="Word">What it happened to.</param>
/// <param name="Page">From 1.</param>
/// <param name="As">csv or jsonl for all of it as a file; a page without it.</param>
internal sealed record LogQuery(
    [FromQuery(Name = "hva")] string? What,
    [FromQuery(Name = "fra")] string? From,
    [FromQuery(Name = "til")] string? To,
    [FromQuery(Name = "hvem")] string? Who,
    [FromQuery(Name = "q")] string? Word,
    [FromQuery(Name = "side")] int? Page,
    [FromQuery(Name = "som")] string? As
)
{
    public LogFilter Filter => LogFilter.Read(What, From, To, Who, Word);
}
