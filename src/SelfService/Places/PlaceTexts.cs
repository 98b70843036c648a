using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Places;

/// <summary>What a place is called, and words that its pages share.</summary>
internal static class PlaceTexts
{
    public static readonly Text Organisation = new(
        "hele virksomheten",
        "heile verksemda",
        "the whole organisation"
    );
    public static readonly Text Provider = new(
        "API-tilbyder i {0}",
        "API-tilbydar i {0}",
        "API provider in {0}"
    );
    public static readonly Text Client = new(
        "integrasjonen {0} i {1}",
        "integrasjonen {0} i {1}",
        "the integration {0} in {1}"
    );
    public static readonly Text OwnOrganisation = new(
        "Virksomheten",
        "Verksemda",
        "The organisation"
    );
    public static readonly Text MyApis = new("Mine API", "Mine API", "My APIs");
    public static readonly Text Integrations = new(
        "Integrasjoner",
        "Integrasjonar",
        "Integrations"
    );
    public static readonly Text Mercantile = new(
        "Merkantile data",
        "Merkantile data",
        "Mercantile data"
    );
    public static readonly Text Points = new(
        "Varslingspunkter",
        "Varslingspunkt",
        "Notification points"
    );
}
