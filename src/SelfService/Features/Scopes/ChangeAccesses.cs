using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Gives and takes many accesses to one scope in one save: when one of them is refused, nothing is changed.</summary>
internal sealed class ChangeAccesses(
    PortvaktDb db,
    FindConsumer find,
    NumberSchemes numbers,
    TimeProvider clock
)
{
    /// <summary>Most organisations in one go.</summary>
    public const int Most = 1000;

    /// <summary>The problem of the whole; null when only single steps, or none, have problems.</summary>
    public async Task<Problem?> Handle(
        Scope scope,
        IReadOnlyList<AccessStep> steps,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (steps.Count == 0)
            return Problem.At("grant", Problems.ListEmpty);
        if (steps.Count > Most)
            return Problem.At("grant", Problems.ListTooLong, Most);
        if (!scope.Active && steps.OfType<GrantStep>().Any())
            return Problem.Of(Problems.ScopeInactive, scope.Name.Value);
        var accesses = await db
            .Accesses.Where(a => a.ScopeId == scope.Id)
            .ToDictionaryAsync(a => a.Consumer, cancellation);
        foreach (var step in steps)
            await Check(step, environment, accesses, scope, cancellation);
        RefuseTwice(steps);
        if (steps.Any(step => step.Problems.Count > 0))
            return null;
        foreach (var step in steps)
            Carry(step, scope, accesses.GetValueOrDefault(step.Consumer!.Value), actor);
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? null
            : Problem.Of(Problems.ConcurrentChange);
    }

    private async Task Check(
        AccessStep step,
        InstalledEnvironment environment,
        Dictionary<OrganisationId, ScopeAccess> accesses,
        Scope scope,
        CancellationToken cancellation
    )
    {
        if (step is GrantStep grant)
        {
            var known = await find.Known(step.Orgno, environment, cancellation);
            step.Consumer = known.Value?.Number;
            step.Refuse([.. known.Problems, .. grant.Terms?.Problems ?? []]);
            return;
        }
        var number = numbers.Parse(step.Orgno, FindConsumer.Field);
        step.Refuse(number.Problems);
        if (!number.Ok)
            return;
        step.Consumer = number.Value;
        if (!accesses.ContainsKey(number.Value))
            step.Refuse([
                Problem.Of(Problems.AccessUnknown, number.Value.Grouped, scope.Name.Value),
            ]);
    }

    /// <summary>Nobody can tell what is to become of one who is in both lists, or twice in one.</summary>
    private static void RefuseTwice(IReadOnlyList<AccessStep> steps)
    {
        var twice = steps
            .Where(step => step.Consumer is not null)
            .GroupBy(step => step.Consumer!.Value)
            .SelectMany(group => group.Skip(1));
        foreach (var step in twice)
            step.Refuse([Problem.Of(Problems.OrganisationTwice, step.Consumer!.Value.Grouped)]);
    }

    private void Carry(AccessStep step, Scope scope, ScopeAccess? former, Actor actor)
    {
        var now = clock.GetUtcNow();
        if (step is not GrantStep grant)
        {
            step.Changes = former!.HoldsAt(now);
            if (!step.Changes)
                return;
            former.Remove(now);
            db.Events.Add(AccessEvents.Removed(scope, former, actor, now));
            return;
        }
        var terms = grant.Terms?.Value;
        step.Changes = former?.HoldsOn(terms, now) != true;
        if (!step.Changes)
            return;
        var access = ScopeAccess.Give(
            former,
            scope,
            step.Consumer!.Value,
            terms ?? new AccessTerms(),
            now
        );
        if (former is null)
            db.Accesses.Add(access);
        db.Events.Add(AccessEvents.Granted(scope, access, actor, now));
    }
}
