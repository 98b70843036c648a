using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>What a provider sends to decide beforehand.</summary>
internal sealed record ApprovalRuleRequest(
    [property: Description("One of its own.")] [property: Required] string? Scope = null,
    [property: Description("Told to whoever gets access by the rule.")]
    [property: Required, MaxLength(ApprovalTerms.NameLength)]
        string? Name = null,
    [property: Description("Whom it lets in.")]
    [property: Required]
    [property: Words(typeof(ScopeWords), nameof(ScopeWords.RuleKinds))]
        string? Kind = null,
    [property: Description(
        "The register's codes of legal forms, or organisation numbers; for everybody none."
    )]
        IReadOnlyList<string?>? Values = null,
    [property: Description(
        "For how many months it gives access, 1 to 120; without an end when absent."
    )]
        int? Months = null
);

/// <summary>A rule on the wire.</summary>
internal sealed record ApprovalRuleBody
{
    public required Guid Id { get; init; }
    public required string Scope { get; init; }
    public required string Name { get; init; }

    [Words(typeof(ScopeWords), nameof(ScopeWords.RuleKinds))]
    public required string Kind { get; init; }

    [Description("Legal forms or organisation numbers; empty for everybody.")]
    public required IReadOnlyList<string> Values { get; init; }

    [Description("For how many months it gives access.")]
    public int? Months { get; init; }

    [Description("When it was ended; absent as long as it holds.")]
    public DateTimeOffset? Ended { get; init; }
    public required DateTimeOffset Created { get; init; }
    public required DateTimeOffset LastUpdated { get; init; }

    public static ApprovalRuleBody Of(ApprovalRule rule, ScopeName scope) =>
        new()
        {
            Id = rule.Id,
            Scope = scope.Value,
            Name = rule.Name,
            Kind = ScopeWords.RuleKinds.Of(rule.Kind),
            Values =
                rule.Kind == ApprovalRuleKind.Numbers
                    ? [.. rule.Values.Select(number => OrganisationId.Of(number).WireForm)]
                    : rule.Values,
            Months = rule.Months,
            Ended = rule.Ended,
            Created = rule.Created,
            LastUpdated = rule.LastUpdated,
        };
}
