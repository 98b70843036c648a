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
    GiveOrTake book,
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
        if (await Check(scope, steps, environment, cancellation) is { } problem)
            return problem;
        if (steps.Any(step => step.Problems.Count > 0))
            return null;
        foreach (var step in steps)
            await Carry(step, scope, actor, cancellation);
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? null
            : Problem.Of(Problems.ConcurrentChange);
    }

    /// <summary>Finds what each of them would come to, and changes nothing.</summary>
    public async Task<Problem?> Check(
        Scope scope,
        IReadOnlyList<AccessStep> steps,
        InstalledEnvironment environment,
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
        {
            await Check(step, environment, accesses, scope, cancellation);
            step.Former = step.Consumer is { } consumer
                ? accesses.GetValueOrDefault(consumer)
                : null;
            step.Changes = WouldChange(step);
        }
        RefuseTwice(steps);
        return null;
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
            step.Known = known.Value;
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

    private bool WouldChange(AccessStep step)
    {
        var now = clock.GetUtcNow();
        return step is GrantStep grant
            ? step.Former?.HoldsOn(grant.Terms?.Value, now) != true
            : step.Former?.HoldsAt(now) == true;
    }

    private async Task Carry(
        AccessStep step,
        Scope scope,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (!step.Changes)
            return;
        if (step is not GrantStep grant)
        {
            await book.Take(scope, step.Former!, actor, cancellation);
            return;
        }
        await book.Give(
            step.Former,
            scope,
            step.Consumer!.Value,
            grant.Terms?.Value ?? new AccessTerms(),
            actor,
            cancellation
        );
    }
}
