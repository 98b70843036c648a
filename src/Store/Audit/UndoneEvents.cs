using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Store.Audit;

/// <summary>Finds the event that a page is to undo.</summary>
public static class UndoneEvents
{
    /// <param name="id">As the page's address names it; null for a page that undoes nothing.</param>
    /// <param name="log">The organisation in whose log it stands.</param>
    /// <returns>Null when there is none, which leaves the page as it is without.</returns>
    public static async Task<Event?> Undone(
        this PortvaktDb db,
        Guid? id,
        string type,
        EnvironmentName environment,
        OrganisationId log,
        CancellationToken cancellation
    ) =>
        id is null
            ? null
            : await db
                .Events.AsNoTracking()
                .FirstOrDefaultAsync(
                    e =>
                        e.Id == id
                        && e.Type == type
                        && e.Environment == environment.Value
                        && e.Organisation == log,
                    cancellation
                );
}
