using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Events;

/// <summary>One who did something in a log: a person, a machine client, or the door alone when it was neither.</summary>
internal sealed record LogActor(Guid? PersonId, string? ClientId, Via Via)
{
    public static LogActor Of(Event entry) => new(entry.PersonId, entry.ClientId, entry.Via);
}
