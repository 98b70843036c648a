using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Events;

/// <summary>Words of the check of the log.</summary>
internal static class CheckTexts
{
    public static readonly Text Intro = new(
        "Alle hendelser i hele installasjonen forsegles i en kjede innen et sekund. Vi har kontrollert forseglingen på nytt nå.",
        "Alle hendingar i heile installasjonen blir forsegla i ei kjede innan eit sekund. Vi har kontrollert forseglinga på nytt no.",
        "All events of the whole installation are sealed in a chain within a second. This page has just recalculated the chain."
    );
    public static readonly Text Holds = new(
        "Loggen er slik den ble skrevet",
        "Loggen er slik han vart skriven",
        "The log is as it was recorded"
    );
    public static readonly Text HoldsWhat = new(
        "Ingen hendelser er endret, fjernet eller lagt til etterpå.",
        "Ingen hendingar er endra, fjerna eller lagde til etterpå.",
        "No event was changed, taken out or put in afterwards."
    );
    public static readonly Text Changed = new(
        "Loggen er endret",
        "Loggen er endra",
        "The log was changed"
    );
    public static readonly Text ChangedWhat = new(
        "Noen av disse hendelsene er endret, fjernet eller lagt til etter at de ble forseglet. Meld fra til kundeservice.",
        "Nokre av desse hendingane er endra, fjerna eller lagde til etter at dei vart forsegla. Meld frå til kundeservice.",
        "Some of these events were changed, taken out or put in after they were sealed. Tell the service desk."
    );
    public static readonly Text Events = new("Hendelser", "Hendingar", "Events");
    public static readonly Text Checked = new(
        "Kontrollerte hendelser",
        "Kontrollerte hendingar",
        "Events that were checked"
    );
    public static readonly Text CheckedAt = new("Kontrollert", "Kontrollert", "Checked");
    public static readonly Text From = new("Fra", "Frå", "From");
    public static readonly Text SealedAt = new("Forseglet", "Forsegla", "Sealed");
    public static readonly Text Unsealed = new(
        "Kommet til etter siste forsegling",
        "Komne til etter siste forsegling",
        "Recorded after the last seal"
    );
    public static readonly Text NothingYet = new(
        "Ingenting er forseglet ennå.",
        "Ingenting er forsegla enno.",
        "Nothing is sealed yet."
    );
    public static readonly Text NothingYetWhat = new(
        "Vent et øyeblikk, og last siden på nytt.",
        "Vent litt, og last sida på nytt.",
        "Wait a moment, and load the page again."
    );
    public static readonly Text Back = new("Til loggen", "Til loggen", "Go to the log");
}
