using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Help.Guides;

/// <summary>The page of one guide.</summary>
/// <param name="Environment">Where its links lead.</param>
/// <param name="Others">Where they could lead instead.</param>
/// <param name="ServiceDesk">Whom to write to when the guide does not help.</param>
public sealed record GuideModel(
    Guide Guide,
    EnvironmentName Environment,
    IReadOnlyList<EnvironmentName> Others,
    string ServiceDesk
);
