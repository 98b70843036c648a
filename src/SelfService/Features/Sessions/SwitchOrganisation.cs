using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Sessions;

/// <summary>Notes in the log of an organisation that somebody begins to act for it, and for whom they acted before.</summary>
internal sealed class SwitchOrganisation(PortvaktDb db, TimeProvider clock)
{
    public async Task Handle(Organisation chosen, Actor actor, CancellationToken cancellation)
    {
        if (chosen.Number == actor.Organisation)
            return;
        db.Events.Add(
            Event.Of(
                EventType.OrganisationSwitched,
                actor,
                clock.GetUtcNow(),
                chosen.Number.ToString(),
                organisation: chosen.Number,
                before: JsonSerializer.Serialize(
                    new { organisation = actor.Organisation?.ToString() }
                )
            )
        );
        await db.SaveChangesAsync(cancellation);
    }
}
