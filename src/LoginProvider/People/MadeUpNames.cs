namespace Portvakt.LoginProvider.People;

/// <summary>Names that nobody has: an adjective and a thing of nature.</summary>
internal static class MadeUpNames
{
    public static readonly IReadOnlyList<string> Given =
    [
        "Blid",
        "Djerv",
        "Ettertenksom",
        "Frodig",
        "Gløgg",
        "Hugsam",
        "Klok",
        "Kvikk",
        "Lun",
        "Munter",
        "Nysgjerrig",
        "Omtenksom",
        "Rask",
        "Rolig",
        "Sindig",
        "Snar",
        "Stødig",
        "Søvnig",
        "Trygg",
        "Varsom",
        "Vennlig",
        "Våken",
        "Ærlig",
        "Ørliten",
    ];

    public static readonly IReadOnlyList<string> Surnames =
    [
        "Bergugle",
        "Bjørkelauv",
        "Einer",
        "Fjellrev",
        "Fossegrim",
        "Granskog",
        "Havørn",
        "Isbre",
        "Jerv",
        "Kantarell",
        "Lerke",
        "Lundefugl",
        "Moltemyr",
        "Nordavind",
        "Oter",
        "Piggsvin",
        "Reinlav",
        "Røyskatt",
        "Solsikke",
        "Steinbit",
        "Tiriltunge",
        "Tyttebær",
        "Vipe",
        "Åkerhumle",
    ];
}
