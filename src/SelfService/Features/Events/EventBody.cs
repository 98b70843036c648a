using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Events;

/// <summary>An event on the wire: CloudEvents 1.0 in JSON, with its extension for the order of events.</summary>
internal sealed record EventBody
{
    [AllowedValues("1.0")]
    public string Specversion => "1.0";

    public required Guid Id { get; init; }

    [Description("The API that tells of it.")]
    public required string Source { get; init; }

    [Description("The event word, such as key.added.")]
    public required string Type { get; init; }

    [Description("What it happened to: a client ID, a kid, a scope.")]
    public required string Subject { get; init; }

    public required DateTimeOffset Time { get; init; }

    [Description(
        "Where it stands among the others, for \"after\"; texts order as their numbers do."
    )]
    public required string Sequence { get; init; }

    [AllowedValues("application/json")]
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
