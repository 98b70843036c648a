using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Events;

/// <summary>Finds the integrations that events name.</summary>
internal static class LoggedClients
{
    /// <summary>All of these client ids, in whichever environment.</summary>
    public static async Task<ILookup<string, LoggedClient>> Logged(
        this PortvaktDb db,
        IReadOnlyCollection<string> ids,
        CancellationToken cancellation
    )
    {
        var found = await db
            .Integrations.Where(i => ids.Contains(i.ClientId))
            .Select(i => new
            {
                i.Environment,
                i.ClientId,
                i.Name,
                i.Owner,
                i.Supplier,
            })
            .ToListAsync(cancellation);
        return found
            .Select(i => new LoggedClient(
                i.Environment.Value,
                i.ClientId,
                i.Name,
                i.Owner,
                i.Supplier
            ))
            .ToLookup(client => client.ClientId, StringComparer.Ordinal);
    }

    /// <summary>
    /// The machine that did something. Anybody may choose an id that another has in another environment, so it is the one of
    /// the event's own; where an event names none, only one of the organisation in whose log it stands.
    /// </summary>
    public static LoggedClient? Acting(
        this ILookup<string, LoggedClient> clients,
        LogActor actor
    ) =>
        clients[actor.ClientId ?? ""]
            .FirstOrDefault(client =>
                actor.Environment is { } environment
                    ? client.Environment == environment
                    : client.Keeper == actor.Organisation
            );
}
