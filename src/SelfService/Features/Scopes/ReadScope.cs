using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Login;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Reads one of the visitor's own scopes; another organisation's is as if it were not there.</summary>
internal sealed class ReadScope(PortvaktDb db)
{
    /// <summary>The scope; null when it does not exist here or belongs to others.</summary>
    public Task<Scope?> Find(Guid id, Visit visit, CancellationToken cancellation)
    {
        var environment = visit.Environment.Name;
        var owner = visit.Organisation;
        return db
            .Scopes.AsNoTracking()
            .FirstOrDefaultAsync(
                s => s.Id == id && s.Environment == environment && s.Owner == owner,
                cancellation
            );
    }

    /// <summary>How many requests for access to it wait for an answer.</summary>
    public Task<int> Requests(Scope scope, CancellationToken cancellation) =>
        db.AccessRequests.CountAsync(
            r => r.ScopeId == scope.Id && r.State == AccessRequestState.Requested,
            cancellation
        );
}
