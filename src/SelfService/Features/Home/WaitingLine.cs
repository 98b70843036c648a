using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Home;

/// <summary>A line for things that wait for the organisation's answer.</summary>
internal static class WaitingLine
{
    /// <summary>Nothing when none waits.</summary>
    /// <param name="many">With {0} for how many.</param>
    public static IEnumerable<Attention> Of(
        int count,
        Text one,
        Text many,
        InstalledEnvironment? environment,
        string href
    ) =>
        count == 0
            ? []
            :
            [
                new(
                    Severity.Warning,
                    count == 1 ? one : many.With(count),
                    null,
                    environment,
                    null,
                    href
                ),
            ];
}
