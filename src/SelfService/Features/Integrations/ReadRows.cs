using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Store;
using Portvakt.Store.Usage;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Reads integrations as rows of the list: without what hangs on them, with names and the last token.</summary>
internal sealed class ReadRows(PortvaktDb db, TimeProvider clock)
{
    public async Task<IReadOnlyList<IntegrationRow>> Read(
        IQueryable<Integration> integrations,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var stored = await integrations
            .Select(i => new
            {
                i.ClientId,
                i.Name,
                i.Kind,
                i.Active,
                i.Created,
                i.KeysEnd,
                i.NeedsKey,
                i.Team,
                i.Tags,
                i.Owner,
                i.Supplier,
            })
            .ToListAsync(cancellation);
        var own = actor.Organisation;
        var others = stored
            .Where(i => i.Supplier is not null)
            .Select(i => i.Owner == own ? i.Supplier!.Value : i.Owner)
            .Distinct()
            .ToList();
        var names = await db.NamesOf(others, cancellation);
        var uses = await db.OfClients(
            environment.Name,
            stored.ConvertAll(i => i.ClientId),
            cancellation
        );
        return stored.ConvertAll(i => new IntegrationRow(
            i.ClientId,
            i.Name,
            i.Kind,
            i.Active,
            i.Created,
            i.KeysEnd,
            !i.NeedsKey ? null
                : i.KeysEnd is { } end ? PublicKey.StateOf(end, now)
                : KeyState.None,
            uses.TryGetValue(i.ClientId, out var used) ? used : null,
            i.Team,
            i.Tags,
            i.Supplier is not { } supplier ? null
                : i.Owner == own
                    ? new OtherParty(supplier, names.GetValueOrDefault(supplier), IsCustomer: false)
                : new OtherParty(i.Owner, names.GetValueOrDefault(i.Owner), IsCustomer: true)
        ));
    }
}
