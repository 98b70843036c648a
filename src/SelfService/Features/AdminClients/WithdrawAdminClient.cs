using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Registered;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.AdminClients;

/// <summary>
/// Takes an administration client away: its administration scopes, and the accesses that no other client of the
/// organisation needs. A client that has no scopes left is deactivated; its organisation cannot put them back.
/// </summary>
internal sealed class WithdrawAdminClient(PortvaktDb db, AdminClientMail mail, TimeProvider clock)
{
    public async Task<Outcome<Integration>> Handle(
        EnvironmentName environment,
        string clientId,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (await db.FindAdminClient(environment, clientId, cancellation) is not { } client)
            return Problem.Of(Problems.NotFound);
        var now = clock.GetUtcNow();
        var before = IntegrationEvents.Names(client);
        var kept = client
            .Scopes.Select(s => s.Scope)
            .Where(s => !AdministeringIntegrations.Scopes.Contains(s))
            .ToList();
        client.SetScopes(kept, now);
        db.Events.Add(IntegrationEvents.ScopesChanged(client, before, actor, now));
        if (kept.Count == 0 && client.Active)
        {
            client.Deactivate(client.Owner, now);
            db.Events.Add(IntegrationEvents.Switched(client, actor, now));
        }
        await TakeAccess(client, actor, now, cancellation);
        var owner = await db.Organisations.FirstOrDefaultAsync(
            o => o.Number == client.Owner,
            cancellation
        );
        if (owner is not null)
            await mail.Withdrawn(client, owner, cancellation);
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? client
            : Problem.Of(Problems.ConcurrentChange);
    }

    private async Task TakeAccess(
        Integration client,
        Actor actor,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var (environment, owner, id) = (client.Environment, client.Owner, client.Id);
        var needed = await db
            .Integrations.Administering()
            .Where(c => c.Environment == environment && c.Owner == owner && c.Id != id)
            .SelectMany(c => c.Scopes.Select(s => s.Scope))
            .ToListAsync(cancellation);
        var ended = AdministeringIntegrations.Scopes.Except(needed).ToList();
        var scopes = await db
            .Scopes.Where(s => s.Environment == environment && ended.Contains(s.Name))
            .ToListAsync(cancellation);
        var ids = scopes.ConvertAll(s => s.Id);
        var accesses = await db
            .Accesses.Where(a => a.Consumer == owner && ids.Contains(a.ScopeId))
            .ToListAsync(cancellation);
        foreach (var access in accesses.Where(a => a.HoldsAt(now)))
        {
            access.Remove(now);
            var scope = scopes.Find(s => s.Id == access.ScopeId)!;
            db.Events.Add(AccessEvents.Removed(scope, access, actor, now));
        }
    }
}
