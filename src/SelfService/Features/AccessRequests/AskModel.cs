using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>What "Be om tilgang" shows.</summary>
/// <param name="Provider">The owner's name.</param>
public sealed record AskModel(
    EnvironmentName Environment,
    Scope Scope,
    string Provider,
    AskFields Fields,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>Most clients that are listed; with more the client's id is typed.</summary>
    public const int MostClients = 200;

    /// <summary>Why the visitor cannot ask, or need not; null when they can.</summary>
    public required Problem? Refusal { get; init; }

    /// <summary>The organisation's clients that the scope fits.</summary>
    public required IReadOnlyList<ClientChoice> Clients { get; init; }
}

/// <summary>The fields as they were typed.</summary>
public sealed record AskFields(
    string? Purpose,
    string? LegalBasis,
    string? Contact,
    string? LastDay,
    string? ClientId
);
