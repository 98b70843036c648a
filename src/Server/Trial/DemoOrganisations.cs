namespace Portvakt.Server.Trial;

/// <summary>Three providers, two suppliers, five consumers of which one has not signed, and sub units.</summary>
internal static class DemoOrganisations
{
    public static readonly DemoOrganisation Fjelltake = new(
        "312045109",
        "SINDIG FJELLTÅKE DIREKTORAT",
        "ORGL",
        "fjelltake.example",
        "fjelltake"
    );
    public static readonly DemoOrganisation Skattemake = new(
        "312422328",
        "VENNLIG SKATTEMÅKE ETAT",
        "ORGL",
        "skattemake.example",
        "skattemake"
    );
    public static readonly DemoOrganisation Jordbaer = new(
        "312799545",
        "KLOK JORDBÆR REGISTER",
        "ORGL",
        "jordbaer.example",
        "jordbaer"
    );
    public static readonly DemoOrganisation Pingvin = new(
        "313176762",
        "RASK PINGVIN SYSTEM AS",
        "AS",
        "pingvin.example"
    );
    public static readonly DemoOrganisation Bever = new(
        "313553981",
        "LUN BEVER DATA AS",
        "AS",
        "bever.example"
    );
    public static readonly DemoOrganisation Fossekall = new(
        "314308425",
        "STILLE FOSSEKALL KOMMUNE",
        "KOMM",
        "fossekall.example"
    );
    public static readonly DemoOrganisation Lynghei = new(
        "314685644",
        "GRØNN LYNGHEI KOMMUNE",
        "KOMM",
        "lynghei.example"
    );
    public static readonly DemoOrganisation Nordlys = new(
        "315062861",
        "BLID NORDLYS BANK ASA",
        "ASA",
        "nordlys.example"
    );
    public static readonly DemoOrganisation Multe = new(
        "315440084",
        "TRYGG MULTE FORSIKRING AS",
        "AS",
        "multe.example"
    );
    public static readonly DemoOrganisation Granbar = new(
        "315817307",
        "NY GRANBAR AS",
        "AS",
        "granbar.example",
        SignedTerms: false
    );

    /// <summary>Those that use the self-service.</summary>
    public static readonly IReadOnlyList<DemoOrganisation> Customers =
    [
        Fjelltake,
        Skattemake,
        Jordbaer,
        Pingvin,
        Bever,
        Fossekall,
        Lynghei,
        Nordlys,
        Multe,
        Granbar,
    ];

    /// <summary>In the register only.</summary>
    public static readonly IReadOnlyList<DemoOrganisation> SubUnits =
    [
        new("211176830", "STILLE FOSSEKALL KOMMUNE SKOLE", "BEDR", Parent: Fossekall.Id),
        new("211268565", "STILLE FOSSEKALL KOMMUNE HELSE", "BEDR", Parent: Fossekall.Id),
        new("211360291", "GRØNN LYNGHEI KOMMUNE TEKNISK", "BEDR", Parent: Lynghei.Id),
        new("211452021", "TRYGG MULTE FORSIKRING AVD NORD", "BEDR", Parent: Multe.Id),
    ];
}
