using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Altinn;

/// <summary>Who has come to the register of an environment, and with what in hand.</summary>
/// <param name="CanChoose">Whether there is more than one organisation to represent.</param>
public sealed record AltinnModel(InstalledEnvironment Environment, Actor Actor, bool CanChoose);
