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
}
