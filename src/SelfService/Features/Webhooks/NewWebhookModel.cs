using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>The form of a new webhook.</summary>
/// <param name="Fixed">The environment that the address names; null where it is chosen.</param>
/// <param name="Chosen">What was chosen; empty for all test environments.</param>
public sealed record NewWebhookModel(
    InstalledEnvironment? Fixed,
    IReadOnlyList<InstalledEnvironment> Environments,
    string? Address,
    IReadOnlyList<string> Topics,
    string? Chosen,
    IReadOnlyList<Problem> Problems
);
