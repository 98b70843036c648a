using System.Text.Json;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Events;

/// <summary>What an event says. Of people only that it was one.</summary>
/// <param name="Actor">person, client, or system.</param>
/// <param name="ClientId">The machine client that did it.</param>
/// <param name="Via">The door: page, api, command-line, job.</param>
/// <param name="CorrelationId">The same as in the answer's header and the log.</param>
/// <param name="Before">The changed facts before; absent when it came into being.</param>
/// <param name="After">The changed facts after; absent when it ended.</param>
internal sealed record EventData(
    string Actor,
    string? ClientId,
    string Via,
    string CorrelationId,
    JsonElement? Before,
    JsonElement? After
)
{
    public static EventData Of(Event told) =>
        new(
            ActorOf(told),
            told.ClientId,
            JsonNamingPolicy.KebabCaseLower.ConvertName(told.Via.ToString()),
            told.CorrelationId,
            Json(told.Before),
            Json(told.After)
        );

    private static string ActorOf(Event told)
    {
        if (told.ClientId is not null)
            return "client";
        return told.PersonId is null ? "system" : "person";
    }

    private static JsonElement? Json(string? facts) =>
        facts is null ? null : JsonElement.Parse(facts);
}
