using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>
/// What an approval gives, whoever or whatever approves: the access, and the scope on the client that was named. All of it
/// is in the save that comes next.
/// </summary>
internal sealed class RequestedAccess(PortvaktDb db, NamedClient clients, Grantees grantees)
{
    /// <summary>What stands in the way now; else who is to be given it.</summary>
    public async Task<Outcome<Grantee>> Check(
        AccessRequest request,
        Scope scope,
        AccessTerms terms,
        InstalledEnvironment environment,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        if (!terms.From(now).HoldsAt(now))
            return Problem.At("valid_to", Problems.AccessEndPast);
        if (!scope.Active)
            return Problem.Of(Problems.ScopeInactive, scope.Name.Value);
        // It may have ended since it asked.
        return await grantees.Find(
            request.Consumer,
            environment.Kind,
            "consumer_orgno",
            cancellation
        );
    }

    /// <summary>Gives it, and says when it ends and whether the client has the scope.</summary>
    /// <param name="provider">Who approves.</param>
    public async Task<GivenAccess> Give(
        AccessRequest request,
        Scope scope,
        AccessTerms terms,
        Actor provider,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var access = await Access(request, scope, terms, provider, now, cancellation);
        var client = await clients.Attach(request, scope, provider, now, cancellation);
        return new GivenAccess(access.Validity.LastDay, client);
    }

    private async Task<ScopeAccess> Access(
        AccessRequest request,
        Scope scope,
        AccessTerms terms,
        Actor provider,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var former = await db.Accesses.FirstOrDefaultAsync(
            a => a.ScopeId == scope.Id && a.Consumer == request.Consumer,
            cancellation
        );
        // It may have been given past the request; those terms are the provider's last word then.
        if (former?.HoldsAt(now) == true)
            return former;
        var access = ScopeAccess.Give(former, scope, request.Consumer, terms, now);
        if (former is null)
            db.Accesses.Add(access);
        db.Events.Add(AccessEvents.Granted(scope, access, provider, now));
        return access;
    }
}
