using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Login;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>One request with all that its own side may know of it.</summary>
internal sealed class SentRequests(PortvaktDb db, ListRequests list, TimeProvider clock)
{
    /// <summary>Null for one of others.</summary>
    public async Task<SentRequestModel?> Find(Guid id, Visit visit, CancellationToken cancellation)
    {
        var row = await list.Find(
            RequestSide.Consumer,
            id,
            visit.Environment,
            visit.Actor,
            cancellation
        );
        if (row is null)
            return null;
        var client = await db
            .Integrations.Where(i => i.ClientId == row.Request.ClientId)
            .Select(i => new ClientChoice(i.ClientId, i.Name))
            .FirstOrDefaultAsync(cancellation);
        var (scope, consumer) = (row.Scope.Id, row.Request.Consumer);
        var now = clock.GetUtcNow();
        var access =
            row.Request.State == AccessRequestState.Approved
                ? await db
                    .Accesses.AsNoTracking()
                    .Standing(now)
                    .FirstOrDefaultAsync(
                        a => a.ScopeId == scope && a.Consumer == consumer,
                        cancellation
                    )
                : null;
        return new SentRequestModel(visit.Environment.Name, row, now)
        {
            Client = client,
            LastDay = access?.Validity.LastDay,
            Refusal = visit.Refusal(Operation.RequestAccess),
        };
    }
}
