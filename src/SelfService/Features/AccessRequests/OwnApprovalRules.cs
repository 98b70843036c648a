using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>A rule that holds, with the scope that it is for.</summary>
public sealed record RuleRow(ApprovalRule Rule, Scope Scope);

/// <summary>The rules of the organisation's own scopes; others' look like none.</summary>
internal sealed class OwnApprovalRules(PortvaktDb db)
{
    /// <summary>Those that hold, by scope.</summary>
    public async Task<IReadOnlyList<RuleRow>> List(
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    ) =>
        [
            .. (await Of(environment, actor).ToListAsync(cancellation))
                .OrderBy(row => row.Scope.Name.Value, StringComparer.Ordinal)
                .ThenBy(row => row.Rule.Created),
        ];

    /// <summary>One that holds; null when there is none.</summary>
    public Task<RuleRow?> Find(
        Guid id,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    ) => Of(environment, actor, id).FirstOrDefaultAsync(cancellation);

    /// <summary>The names of the scopes that there can be rules for.</summary>
    public async Task<IReadOnlyList<string>> Scopes(
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var (name, owner) = (environment.Name, actor.Organisation);
        var names = await db
            .Scopes.Where(s =>
                s.Environment == name && s.Owner == owner && s.Active && !s.AccessibleForAll
            )
            .Select(s => s.Name)
            .ToListAsync(cancellation);
        return [.. names.Select(n => n.Value).Order(StringComparer.Ordinal)];
    }

    private IQueryable<RuleRow> Of(InstalledEnvironment environment, Actor actor, Guid? id = null)
    {
        var (name, owner) = (environment.Name, actor.Organisation);
        return from rule in db.ApprovalRules.AsNoTracking()
            where rule.Environment == name && rule.Ended == null
            where id == null || rule.Id == id
            from scope in db.Scopes.AsNoTracking().Where(s => s.Id == rule.ScopeId)
            where scope.Owner == owner
            select new RuleRow(rule, scope);
    }
}
