using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>The scopes that an organisation can ask for: those that it can see, as far as their owners decide.</summary>
internal sealed class AskableScopes(PortvaktDb db, TimeProvider clock)
{
    public async Task<Outcome<Scope>> Find(
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

    /// <summary>Whether there is nothing to ask for.</summary>
    public async Task<bool> IsUsable(
        Scope scope,
        OrganisationId consumer,
        CancellationToken cancellation
    ) =>
        scope.Owner == consumer
        || scope.AccessibleForAll
        || await db
            .Accesses.Standing(clock.GetUtcNow())
            .AnyAsync(a => a.ScopeId == scope.Id && a.Consumer == consumer, cancellation);

    /// <summary>The request that waits for an answer already; null when none does.</summary>
    public Task<AccessRequest?> Waiting(
        Scope scope,
        OrganisationId consumer,
        CancellationToken cancellation
    ) =>
        db
            .AccessRequests.AsNoTracking()
            .FirstOrDefaultAsync(
                r =>
                    r.ScopeId == scope.Id
                    && r.Consumer == consumer
                    && r.State == AccessRequestState.Requested,
                cancellation
            );
}
