using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Rest;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>GET /clients: everything that the caller reaches, row by row, however many there are.</summary>
internal sealed class ListClients(PortvaktDb db)
{
    /// <summary>Stands between scopes, as in a grant: no name has one.</summary>
    private const string Between = " ";

    public async Task<IResult> Handle(
        bool inactive,
        PageWish page,
        Call call,
        CancellationToken cancellation
    )
    {
        var reached = db
            .Integrations.AsNoTracking()
            .ReachedBy(call.Environment, call.Actor)
            .Where(i => inactive || i.Active);
        if (page.Size is not { } size)
            return new ApiStream<ClientBody>(Bodies(reached, reached));
        var after = page.After ?? "";
        var part = reached
            .Where(i => string.Compare(i.ClientId, after) > 0)
            .OrderBy(i => i.ClientId)
            .Take(size);
        // One query for the page and what hangs on it alike.
        var ids = await part.Select(i => i.Id).ToListAsync(cancellation);
        var bodies = Bodies(part, db.Integrations.AsNoTracking().Where(i => ids.Contains(i.Id)));
        return new ApiStream<ClientBody>(bodies)
        {
            PageSize = size,
            Cursor = body => body.ClientId!,
        };
    }

    private static async IAsyncEnumerable<ClientBody> Bodies(
        IQueryable<Integration> clients,
        IQueryable<Integration> onBehalfOf
    )
    {
        var entries = await OnBehalfOf(onBehalfOf);
        await foreach (var client in Listed(clients).AsAsyncEnumerable())
            yield return ClientBodies.Of(
                client.Row,
                Names(client.Scopes),
                entries.GetValueOrDefault(client.Row.Id)
            );
    }

    /// <summary>
    /// Each client with its scopes as one text: a row for each of them, to be put together here, took as long as all the
    /// rest. Grouped by the key that they are read by, which is what EF Core joins texts of, and costs no sorting.
    /// </summary>
    private static IQueryable<ListedClient> Listed(IQueryable<Integration> clients) =>
        clients.Select(i => new ListedClient(
            new ClientRow(
                i.Id,
                i.ClientId,
                i.Owner,
                i.Supplier,
                i.Kind,
                i.Name,
                i.Description,
                i.Active,
                i.TokenLifetime,
                i.Team,
                i.Tags,
                i.Settings,
                i.Secret == null ? null : i.Secret.Expires,
                i.Created,
                i.LastUpdated
            ),
            i.Scopes.GroupBy(s => EF.Property<Guid>(s, "IntegrationId"))
                .Select(scopes => string.Join(Between, scopes.Select(s => (string)(object)s.Scope)))
                .FirstOrDefault()
        ));

    private static string[] Names(string? scopes)
    {
        if (scopes is null)
            return [];
        var names = scopes.Split(Between);
        names.AsSpan().Sort(StringComparer.Ordinal);
        return names;
    }

    private static async Task<Dictionary<Guid, List<OnBehalfOfBody>>> OnBehalfOf(
        IQueryable<Integration> clients
    )
    {
        var entries = new Dictionary<Guid, List<OnBehalfOfBody>>();
        var rows = clients.SelectMany(i => i.OnBehalfOf, (i, o) => new { i.Id, Entry = o });
        await foreach (var row in rows.AsAsyncEnumerable())
        {
            if (!entries.TryGetValue(row.Id, out var list))
                entries[row.Id] = list = [];
            list.Add(OnBehalfOfBody.Of(row.Entry, name: null));
        }
        return entries;
    }

    /// <param name="Scopes">Their names; null when it has none.</param>
    private sealed record ListedClient(ClientRow Row, string? Scopes);
}
