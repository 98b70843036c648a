using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>What is shown before several requests are approved, and of those that were not.</summary>
/// <param name="Rows">Those that are to be approved.</param>
public sealed record ApproveSeveralModel(
    EnvironmentName Environment,
    IReadOnlyList<RequestRow> Rows
)
{
    /// <summary>What stood in the way when it was tried.</summary>
    public IReadOnlyList<NotApproved> Failed { get; init; } = [];

    /// <summary>How many were approved before.</summary>
    public int Approved { get; init; }

    /// <summary>What is wrong with the form itself.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
