using Portvakt.Domain.Environments;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Login;

/// <summary>Environments as pages show them.</summary>
internal static class EnvironmentBadges
{
    /// <summary>The badge of an environment: its name, and the word and colour of its kind.</summary>
    public static EnvironmentBadge Badge(this InstalledEnvironment environment) =>
        new(
            environment.Name.Value,
            environment.IsProd,
            environment.IsProd ? LoginTexts.Prod : LoginTexts.Test
        );
}
