using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Help.Front;

/// <summary>The front page of the help.</summary>
/// <param name="Environment">Where the links of the answers lead.</param>
public sealed record HelpModel(EnvironmentName Environment, string ServiceDesk);
