using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.OperationsMessages;

/// <summary>What everybody may know of how the service is.</summary>
public sealed record StatusModel(
    IReadOnlyList<OperationsMessage> Messages,
    IReadOnlyList<InstalledEnvironment> Environments,
    bool DatabaseAnswers,
    DateTimeOffset Now
)
{
    public IReadOnlyList<OperationsMessage> Ongoing => [.. Messages.Where(m => m.IsOngoingAt(Now))];

    /// <summary>The nearest first.</summary>
    public IReadOnlyList<OperationsMessage> Coming =>
        [.. Messages.Where(m => m.IsComingAt(Now)).OrderBy(m => m.From)];

    public IReadOnlyList<OperationsMessage> Past => [.. Messages.Where(m => !m.StandsAt(Now))];

    public bool IsWell =>
        DatabaseAnswers && !Ongoing.Any(m => m.Kind == OperationsKind.Disturbance);
}
