using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>What the provider's page of a request shows.</summary>
public sealed record RequestModel(EnvironmentName Environment, RequestRow Row, DateTimeOffset Now)
{
    /// <summary>Why the visitor cannot decide; null when they can.</summary>
    public required Problem? Refusal { get; init; }

    /// <summary>What stands in the approval's fields.</summary>
    public ApprovalFields Approval { get; init; } = new(null, null, null);

    public IReadOnlyList<Problem> ApprovalProblems { get; init; } = [];

    /// <summary>What stands in the field of the no.</summary>
    public string? Reason { get; init; }

    public IReadOnlyList<Problem> DeclineProblems { get; init; } = [];
}

/// <summary>The fields of a yes as they were typed.</summary>
public sealed record ApprovalFields(string? LastDay, string? Message, string? Note);
