using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>What the page of a request shows to those who sent it.</summary>
public sealed record SentRequestModel(
    EnvironmentName Environment,
    RequestRow Row,
    DateTimeOffset Now
)
{
    /// <summary>The client that was named; null when none was or when it is there no more.</summary>
    public required ClientChoice? Client { get; init; }

    /// <summary>The last day of the access that was given; null for no end, or when there is none.</summary>
    public required DateOnly? LastDay { get; init; }

    /// <summary>Why the visitor cannot take it back; null when they can.</summary>
    public required Problem? Refusal { get; init; }

    /// <summary>What was wrong when it was to be taken back.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
