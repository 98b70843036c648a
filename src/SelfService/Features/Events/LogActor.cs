using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Events;

/// <summary>One who did something in a log: a person, a machine client, or the door alone when it was neither.</summary>
/// <param name="Environment">Where it was done; null for everywhere.</param>
/// <param name="Organisation">In whose log it stands.</param>
internal sealed record LogActor(
    Guid? PersonId,
    string? ClientId,
    Via Via,
    string? Environment,
    OrganisationId? Organisation
)
{
    public static LogActor Of(Event entry) =>
        new(entry.PersonId, entry.ClientId, entry.Via, entry.Environment, entry.Organisation);
}
