using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Home;

/// <summary>Where the reader stands on the way to a first token.</summary>
/// <param name="Environment">The environment to begin in.</param>
/// <param name="ServiceDesk">Whom to ask when there is no organisation.</param>
public sealed record StartModel(InstalledEnvironment Environment, string ServiceDesk)
{
    public required bool HasOrganisation { get; init; }
    public required bool IsOperator { get; init; }
    public required bool TermsAccepted { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>What should be looked after; null where there is nothing yet that could need it.</summary>
    public IReadOnlyList<Attention>? Attention { get; init; }

    public ConsumerGuide AsConsumer { get; init; } = new(null, []);

    public IReadOnlyList<GuideStep> AsProvider { get; init; } = [];

    /// <summary>Whether one of the ways has been gone to its end.</summary>
    public bool HasArrived => IsDone(AsConsumer.Steps) || IsDone(AsProvider);

    private static bool IsDone(IReadOnlyList<GuideStep> steps) =>
        steps.Count > 0 && steps.All(step => step.Done);
}
