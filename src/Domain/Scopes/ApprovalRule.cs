using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Scopes;

/// <summary>Whose requests for a scope are approved at once, by the provider's own standing decision.</summary>
public sealed class ApprovalRule : Aggregate
{
    private ApprovalRule() { }

    public EnvironmentName Environment { get; private set; }

    public Guid ScopeId { get; private set; }

    /// <summary>What the provider calls it; told to whoever gets access by it.</summary>
    public string Name { get; private set; } = "";

    public ApprovalRuleKind Kind { get; private set; }

    /// <summary>The legal forms or the organisation numbers that it is for; empty when it is for everybody.</summary>
    public IReadOnlyList<string> Values { get; private set; } = [];

    /// <summary>For how many months it gives access; null for no end of its own.</summary>
    public int? Months { get; private set; }

    /// <summary>When it was ended; null as long as it holds.</summary>
    public DateTimeOffset? Ended { get; private set; }

    public static ApprovalRule Create(Scope scope, ApprovalTerms terms, DateTimeOffset now) =>
        new()
        {
            Id = Identifiers.New(now),
            Environment = scope.Environment,
            ScopeId = scope.Id,
            Name = terms.Name,
            Kind = terms.Kind,
            Values = terms.Values,
            Months = terms.Months,
            Created = now,
            LastUpdated = now,
        };

    /// <summary>Ends it; what it has given stays.</summary>
    public void End(DateTimeOffset now)
    {
        Ended = now;
        Touch(now);
    }

    /// <summary>Whether it lets an organisation in.</summary>
    /// <param name="form">The register's code of its legal form; null when it is not known there.</param>
    public bool Fits(OrganisationId consumer, string? form) =>
        Ended is null
        && Kind switch
        {
            ApprovalRuleKind.Everybody => true,
            ApprovalRuleKind.Forms => form is not null && Values.Contains(form),
            _ => Values.Contains(consumer.ToString()),
        };

    /// <summary>The last day of what it gives: the one that was asked for, and never later than its own.</summary>
    public DateOnly? LastDay(DateOnly? asked, DateTimeOffset now)
    {
        if (Months is not { } months)
            return asked;
        var own = NorwegianTime.Day(now).AddMonths(months);
        return asked is { } day && day < own ? day : own;
    }
}
