using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Operations;

/// <summary>How operations messages are told of, wherever they stand.</summary>
internal static class OperationsWords
{
    public static Text Name(this OperationsKind kind) =>
        kind switch
        {
            OperationsKind.Planned => new(
                "Planlagt arbeid",
                "Planlagt arbeid",
                "Planned maintenance"
            ),
            OperationsKind.Disturbance => new(
                "Driftsforstyrrelse",
                "Driftsforstyrring",
                "Disruption"
            ),
            _ => new("Informasjon", "Informasjon", "Information"),
        };

    public static Severity Severity(this OperationsKind kind) =>
        kind switch
        {
            OperationsKind.Planned => Ui.Severity.Info,
            OperationsKind.Disturbance => Ui.Severity.Danger,
            _ => Ui.Severity.Neutral,
        };

    /// <summary>What the head of every page shows of one.</summary>
    public static BannerView Banner(this OperationsMessage message) =>
        new(
            message.Kind.Severity(),
            message.Kind.Name(),
            message.Title,
            Links.StatusOf(message.Id),
            message.From,
            message.To
        );
}
