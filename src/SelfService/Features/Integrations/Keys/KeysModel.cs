using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Workshop;

namespace Portvakt.SelfService.Features.Integrations.Keys;

/// <summary>What the tab shows.</summary>
/// <param name="LastUses">When each key last gave a token, by kid.</param>
/// <param name="Twins">Where the keys are used a second time.</param>
/// <param name="Blocked">Why nothing can be changed here; null when it can.</param>
public sealed record KeysModel(
    Integration Integration,
    InstalledEnvironment Environment,
    IReadOnlyDictionary<string, DateTimeOffset> LastUses,
    IReadOnlyList<KeyTwin> Twins,
    Problem? Blocked,
    DateTimeOffset Now
)
{
    /// <summary>What was pasted; empty when it was private.</summary>
    public string Pasted { get; init; } = "";

    /// <summary>What was recognised in it although it was refused; null when nothing was.</summary>
    public KeyForm? Form { get; init; }

    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>The environments of the other kind: for test those of production, and the other way round.</summary>
    public IReadOnlyList<EnvironmentName> Opposite { get; init; } = [];

    /// <summary>The integration as the workshop writes it into files.</summary>
    public WorkshopClient Client =>
        new(
            Integration.ClientId,
            Environment.Issuer,
            string.Join(' ', Integration.Scopes.Select(scope => scope.Scope))
        );

    /// <summary>Whether another key fits.</summary>
    public bool IsFull => Integration.Keys.Count >= KeyPolicy.MaxKeys;
}
