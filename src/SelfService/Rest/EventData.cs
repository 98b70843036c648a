using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Rest;

/// <summary>What an event says, to those who ask for it and to webhooks. Of people only that it was one.</summary>
internal sealed record EventData(
    [property: Description("The environment; absent for what belongs to none.")]
        string? Environment,
    [property: AllowedValues("person", "client", "system")] string Actor,
    [property: Description("The machine client that did it.")] string? ClientId,
    [property: Description("Whether it came through the portal, the API or the command line.")]
    [property: AllowedValues("page", "api", "command-line", "job")]
        string Via,
    [property: Description("The same as in the answer's header and the log.")] string CorrelationId,
    [property: Description("The changed facts before; absent when it came into being.")]
        JsonElement? Before,
    [property: Description("The changed facts after; absent when it ended.")] JsonElement? After
)
{
    public static EventData Of(Event told) =>
        new(
            told.Environment,
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
