using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Store;
using Portvakt.Store.Audit;

namespace Portvakt.SelfService.Features.Integrations.Keys;

/// <summary>Finds the public half of a key that was removed, for the form that adds it again.</summary>
internal sealed class FindRemovedKey(PortvaktDb db)
{
    /// <param name="removal">The event of its removal; null for a form that begins empty.</param>
    /// <returns>A JWK; null when no such key of the integration was removed.</returns>
    public async Task<string?> Handle(
        Guid? removal,
        Integration integration,
        CancellationToken cancellation
    )
    {
        var removed = await db.Undone(
            removal,
            EventType.KeyRemoved,
            integration.Environment,
            integration.Owner,
            cancellation
        );
        return removed is not null && KeyEvents.ClientOf(removed) == integration.ClientId
            ? KeyEvents.RemovedJwk(removed)
            : null;
    }
}
