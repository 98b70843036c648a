namespace Portvakt.SelfService.Ui;

/// <summary>Our enumerations as the attribute values of Designsystemet.</summary>
internal static class Tokens
{
    public static string Color(this Severity severity) =>
        severity switch
        {
            Severity.Info => "info",
            Severity.Success => "success",
            Severity.Warning => "warning",
            Severity.Danger => "danger",
            _ => "neutral",
        };

    /// <summary>Also where what is around it is neutral: a deed must look like one.</summary>
    public static string Color(this ButtonKind kind) =>
        kind is ButtonKind.Danger or ButtonKind.DangerAhead ? "danger" : "accent";

    public static string? Variant(this ButtonKind kind) =>
        kind switch
        {
            ButtonKind.Secondary or ButtonKind.DangerAhead => "secondary",
            ButtonKind.Quiet => "tertiary",
            _ => null,
        };

    public static string Color(this EnvironmentBadge? environment) =>
        environment switch
        {
            { IsProduction: true } => "prod",
            { IsProduction: false } => "test",
            null => "neutral",
        };
}
