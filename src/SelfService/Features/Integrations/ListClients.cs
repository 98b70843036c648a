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
        // One query for the page and its scopes alike.
        var ids = await part.Select(i => i.Id).ToListAsync(cancellation);
        var bodies = Bodies(part, db.Integrations.AsNoTracking().Where(i => ids.Contains(i.Id)));
        return new ApiStream<ClientBody>(bodies)
        {
            PageSize = size,
            Cursor = body => body.ClientId!,
        };
    }

    private async IAsyncEnumerable<ClientBody> Bodies(
        IQueryable<Integration> clients,
        IQueryable<Integration> scopesOf
    )
    {
        var scopes = await Grouped(
            scopesOf.SelectMany(i => i.Scopes, (i, s) => new Part<ScopeName>(i.Id, s.Scope))
        );
        var onBehalfOf = await Grouped(
            scopesOf.SelectMany(i => i.OnBehalfOf, (i, o) => new Part<OnBehalfOf>(i.Id, o))
        );
        await foreach (var row in Rows(clients).AsAsyncEnumerable())
            yield return ClientBodies.Of(
                row,
                scopes.GetValueOrDefault(row.Id)?.ConvertAll(s => s.Value) ?? [],
                onBehalfOf
                    .GetValueOrDefault(row.Id)
                    ?.ConvertAll(o => OnBehalfOfBody.Of(o, name: null))
            );
    }

    private static IQueryable<ClientRow> Rows(IQueryable<Integration> clients) =>
        clients.Select(i => new ClientRow(
            i.Id,
            i.ClientId,
            i.Owner,
            i.Supplier,
            i.Kind,
            i.Name,
            i.Description,
            i.Active,
            i.TokenLifetime,
            i.Settings,
            i.Secret == null ? null : i.Secret.Expires,
            i.Created,
            i.LastUpdated
        ));

    private static async Task<Dictionary<Guid, List<T>>> Grouped<T>(IQueryable<Part<T>> parts)
    {
        var groups = new Dictionary<Guid, List<T>>();
        await foreach (var part in parts.AsAsyncEnumerable())
        {
            if (!groups.TryGetValue(part.Of, out var list))
                groups[part.Of] = list = [];
            list.Add(part.Value);
        }
        return groups;
    }

    private sealed record Part<T>(Guid Of, T Value);
}
