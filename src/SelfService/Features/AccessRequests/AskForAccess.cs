using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>"Be om tilgang": a consumer asks the owner of a scope that it can see.</summary>
internal sealed class AskForAccess(PortvaktDb db, NamedClient clients, TimeProvider clock)
{
    /// <param name="name">The scope's.</param>
    public async Task<Outcome<AccessRequestLine>> Handle(
        string? name,
        Outcome<AccessWish> wish,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var consumer = actor.Organisation!.Value;
        var found = await Find(name, environment.Name, consumer, cancellation);
        List<Problem> problems = [.. found.Problems, .. wish.Problems];
        if (found.Ok && wish is { Ok: true, Value.ClientId: { } clientId })
            problems.AddRange(
                await clients.Check(clientId, found.Value, environment, actor, cancellation)
            );
        if (problems.Count > 0)
            return problems;
        var scope = found.Value!;
        if (await IsUsable(scope, consumer, cancellation))
            return Problem.Of(Problems.AccessNotNeeded, scope.Name.Value);
        var now = clock.GetUtcNow();
        var request = AccessRequest.Ask(scope, consumer, wish.Value!, now);
        db.AccessRequests.Add(request);
        db.Events.AddRange(AccessRequestEvents.Asked(scope, request, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? new AccessRequestLine(request, scope.Name, scope.Owner)
            : Problem.Of(Problems.AccessRequestExists, scope.Name.Value);
    }

    private async Task<Outcome<Scope>> Find(
        string? text,
        EnvironmentName environment,
        OrganisationId consumer,
        CancellationToken cancellation
    )
    {
        if (PlainText.Optional(text) is null)
            return Problem.At("scope", Problems.FieldMissing, "scope");
        if (!ScopeName.TryOf(text, out var name))
            return Problem.At("scope", Problems.ScopeUnknown, text);
        var scope = await db
            .Scopes.AsNoTracking()
            .VisibleTo(consumer, db.Accesses)
            .FirstOrDefaultAsync(
                s => s.Environment == environment && s.Name == name && s.Active,
                cancellation
            );
        if (scope is null)
            return Problem.At("scope", Problems.ScopeUnknown, text);
        // The service desk alone puts these on clients, which an approval would do.
        return scope.Name.Prefix == AdministrationScopes.Prefix && scope.Owner != consumer
            ? Problem.At("scope", Problems.ScopeAdministration, text)
            : scope;
    }

    private async Task<bool> IsUsable(
        Scope scope,
        OrganisationId consumer,
        CancellationToken cancellation
    ) =>
        scope.Owner == consumer
        || scope.AccessibleForAll
        || await db
            .Accesses.Standing(clock.GetUtcNow())
            .AnyAsync(a => a.ScopeId == scope.Id && a.Consumer == consumer, cancellation);
}
