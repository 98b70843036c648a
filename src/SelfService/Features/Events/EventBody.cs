using System.Globalization;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Events;

/// <summary>An event on the wire: CloudEvents 1.0 in JSON, with its extension for the order of events.</summary>
internal sealed record EventBody
{
    public string Specversion => "1.0";

    public required Guid Id { get; init; }

    /// <summary>The API that tells of it.</summary>
    public required string Source { get; init; }

    /// <summary>The event word, such as key.added.</summary>
    public required string Type { get; init; }

    /// <summary>What it happened to: a client id, a kid, a scope.</summary>
    public required string Subject { get; init; }

    public required DateTimeOffset Time { get; init; }

    /// <summary>A text that orders like the number in it, as the extension wants it.</summary>
    public required string Sequence { get; init; }

    public string Datacontenttype => "application/json";

    public required EventData Data { get; init; }

    public static EventBody Of(Event told, string source) =>
        new()
        {
            Id = told.Id,
            Source = source,
            Type = told.Type,
            Subject = told.Subject,
            Time = told.At,
            Sequence = Text(told.Sequence),
            Data = EventData.Of(told),
        };

    /// <summary>A sequence as text.</summary>
    public static string Text(long sequence) =>
        sequence.ToString("D19", CultureInfo.InvariantCulture);
}
