using System.Globalization;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Audit;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>Finds what a rule said that was ended, for the form that makes it again.</summary>
internal sealed class FindEndedRule(PortvaktDb db)
{
    /// <param name="end">The event of its end; null for a form that begins empty.</param>
    /// <returns>Null when the organisation ended no such rule.</returns>
    public async Task<ApprovalRuleInput?> Handle(
        Guid? end,
        Visit visit,
        CancellationToken cancellation
    )
    {
        var ended = await db.Undone(
            end,
            EventType.ApprovalRuleEnded,
            visit.Environment.Name,
            visit.Organisation,
            cancellation
        );
        if (ended is null || ApprovalRuleEvents.Read(ended) is not { } rule)
            return null;
        string? Values(ApprovalRuleKind kind, string between) =>
            rule.Whom == ScopeWords.RuleKinds.Of(kind) ? string.Join(between, rule.Values) : null;
        return new ApprovalRuleInput(
            ended.Subject,
            rule.Rule,
            rule.Whom,
            Values(ApprovalRuleKind.Forms, ", "),
            Values(ApprovalRuleKind.Numbers, "\n"),
            rule.Months?.ToString(CultureInfo.InvariantCulture)
        );
    }
}
