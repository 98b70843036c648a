using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Words about whom it hits when a scope ends or works again.</summary>
internal static class AffectedTexts
{
    public static readonly Text By = new("Har scopet ved", "Har scopet ved", "Has the scope by");
    public static readonly Text More = new(
        "Og {0} til. De som er gitt tilgang, står i CSV-filen på siden til scopet.",
        "Og {0} til. Dei som er gitt tilgang, står i CSV-fila på sida til scopet.",
        "And {0} more. Those that were granted access are in the CSV file on the scope's page."
    );

    /// <summary>By what somebody has it.</summary>
    public static Text Name(AffectedBy by) =>
        by switch
        {
            AffectedBy.Access => new("Gitt tilgang", "Gitt tilgang", "Granted access"),
            AffectedBy.OpenToAll => new("Åpent for alle", "Ope for alle", "Open to everyone"),
            _ => new("Delegering", "Delegering", "Delegation"),
        };
}
