using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>The client that a request names, so that it gets the scope together with the access.</summary>
internal sealed class NamedClient(PortvaktDb db)
{
    private const string Field = "client_id";

    /// <summary>What stands in the way of naming it: it must be the consumer's to change, work, and be of the right kind.</summary>
    public async Task<IReadOnlyList<Problem>> Check(
        string clientId,
        Scope scope,
        InstalledEnvironment environment,
        Actor consumer,
        CancellationToken cancellation
    )
    {
        var kept = Kept(environment.Name, consumer.Organisation!.Value);
        var client = await kept.AsNoTracking()
            .Where(i => consumer.ReachesSupplied || i.Supplier == null)
            .Where(i => consumer.ReachesOwn || i.Supplier != null)
            .FirstOrDefaultAsync(i => i.ClientId == clientId, cancellation);
        if (client is null)
            return [Problem.At(Field, Problems.ClientUnknown, clientId)];
        if (!client.Active)
            return [Problem.At(Field, Problems.ClientInactive)];
        return TakesKind(scope, client)
            ? []
            : [Problem.At(Field, Problems.ScopeWrongKind, scope.Name.Value, client.Kind.Word())];
    }

    /// <summary>
    /// Puts the scope on it in the save that comes next. What has become of the client meanwhile is its organisation's own
    /// business: when the scope does not fit any more, there is just the access.
    /// </summary>
    /// <param name="provider">Who approves; somebody else to the client's organisation.</param>
    /// <returns>The name of the client when it has the scope then, else null.</returns>
    public async Task<string?> Attach(
        AccessRequest request,
        Scope scope,
        Actor provider,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        if (request.ClientId is not { } clientId)
            return null;
        var client = await Kept(request.Environment, request.Consumer)
            .FirstOrDefaultAsync(i => i.ClientId == clientId, cancellation);
        if (client is null || !TakesKind(scope, client))
            return null;
        var before = IntegrationEvents.Names(client);
        if (before.Contains(scope.Name.Value))
            return client.Name;
        client.SetScopes([.. client.Scopes.Select(s => s.Scope), scope.Name], now);
        var outsider = AccessRequestEvents.Outsider(provider);
        db.Events.Add(IntegrationEvents.ScopesChanged(client, before, outsider, now));
        return client.Name;
    }

    /// <summary>Those that can be named for a scope, by name; one more than <paramref name="most"/> tells that there are more.</summary>
    public async Task<IReadOnlyList<ClientChoice>> Choices(
        Scope scope,
        InstalledEnvironment environment,
        Actor consumer,
        int most,
        CancellationToken cancellation
    )
    {
        var kinds = scope.AllowedKinds;
        var fitting = Kept(environment.Name, consumer.Organisation!.Value).Where(i => i.Active);
        if (kinds.Count > 0)
            fitting = fitting.Where(i => kinds.Contains(i.Kind));
        return await fitting
            .OrderBy(i => i.Name)
            .Take(most + 1)
            .Select(i => new ClientChoice(i.ClientId, i.Name))
            .ToListAsync(cancellation);
    }

    private IQueryable<Integration> Kept(EnvironmentName environment, OrganisationId keeper) =>
        db.Integrations.Where(i =>
            i.Environment == environment
            && ((i.Owner == keeper && i.Supplier == null) || i.Supplier == keeper)
        );

    private static bool TakesKind(Scope scope, Integration client) =>
        scope.AllowedKinds.Count == 0 || scope.AllowedKinds.Contains(client.Kind);
}
