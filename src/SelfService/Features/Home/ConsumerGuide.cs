namespace Portvakt.SelfService.Features.Home;

/// <summary>How far a consumer has come.</summary>
/// <param name="Integration">The name of the one that the steps are about; null before there is one.</param>
public sealed record ConsumerGuide(string? Integration, IReadOnlyList<GuideStep> Steps);
