using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Events;

/// <summary>Words of what undoes an event.</summary>
internal static class UndoTexts
{
    public static readonly Text Undo = new("Angre", "Angre", "Undo");
    public static readonly Text ReactivateScope = new(
        "Reaktiver scopet",
        "Reaktiver scopet",
        "Reactivate the scope"
    );
    public static readonly Text DeactivateScope = new(
        "Deaktiver scopet",
        "Deaktiver scopet",
        "Deactivate the scope"
    );
    public static readonly Text ReactivateIntegration = new(
        "Reaktiver integrasjonen",
        "Reaktiver integrasjonen",
        "Reactivate the integration"
    );
    public static readonly Text DeactivateIntegration = new(
        "Deaktiver integrasjonen",
        "Deaktiver integrasjonen",
        "Deactivate the integration"
    );
    public static readonly Text AddScopes = new(
        "Legg til det som ble fjernet",
        "Legg til det som vart fjerna",
        "Add what was removed"
    );
    public static readonly Text RestoreAccess = new(
        "Gi tilbake tilgangen",
        "Gi tilbake tilgangen",
        "Give the access back"
    );
    public static readonly Text AddKey = new(
        "Legg til nøkkelen igjen",
        "Legg til nøkkelen igjen",
        "Add the key again"
    );
    public static readonly Text CreateRule = new(
        "Lag regelen på nytt",
        "Lag regelen på nytt",
        "Create the rule again"
    );
}
