using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Casework;

/// <summary>What the log of the organisation concerned keeps of a case: its number and kind, never what was written.</summary>
public static class CaseEvents
{
    public static Event Of(string type, Case about, Actor actor, DateTimeOffset now) =>
        Event.Of(
            type,
            actor,
            now,
            about.Number.Value,
            about.Environment?.Value,
            about.Organisation,
            after: JsonSerializer.Serialize(
                new { kind = about.Kind.ToString(), state = about.State.ToString() }
            )
        );
}
