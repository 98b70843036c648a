using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>A provider decides beforehand on requests for one of its scopes; those that wait already are left to people.</summary>
internal sealed class CreateApprovalRule(PortvaktDb db, NumberSchemes numbers, TimeProvider clock)
{
    public async Task<Outcome<RuleRow>> Handle(
        ApprovalRuleInput input,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var scope = await Find(input.Scope, environment.Name, actor, cancellation);
        var terms = ApprovalTerms.Read(
            input.Name,
            input.Kind,
            input.Kind == ScopeWords.RuleKinds.Of(ApprovalRuleKind.Forms)
                ? input.Forms
                : input.Numbers,
            input.Months,
            numbers
        );
        List<Problem> problems = [.. scope.Problems, .. terms.Problems];
        if (problems.Count > 0)
            return problems;
        var now = clock.GetUtcNow();
        var rule = ApprovalRule.Create(scope.Value!, terms.Value!, now);
        db.ApprovalRules.Add(rule);
        db.Events.Add(ApprovalRuleEvents.Created(scope.Value!, rule, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? new RuleRow(rule, scope.Value!)
            : Problem.Of(Problems.ConcurrentChange);
    }

    private async Task<Outcome<Scope>> Find(
        string? name,
        EnvironmentName environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (PlainText.Optional(name) is not { } text)
            return Problem.At("scope", Problems.ChoiceMissing);
        var owner = actor.Organisation;
        var found = ScopeName.TryOf(text, out var wanted)
            ? await db
                .Scopes.AsNoTracking()
                .FirstOrDefaultAsync(
                    s => s.Environment == environment && s.Name == wanted && s.Owner == owner,
                    cancellation
                )
            : null;
        return found is null ? Problem.At("scope", Problems.ScopeUnknown, text) : found;
    }
}
