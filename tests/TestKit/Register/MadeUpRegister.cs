namespace Portvakt.TestKit.Register;

/// <summary>
/// A register of made-up units, as many as wanted and the same each time: main units of the 3 series, sub units of the 2
/// series, some of them deleted, bankrupt or being wound up.
/// </summary>
public static class MadeUpRegister
{
    private static readonly int[] Weights = [3, 2, 7, 6, 5, 4, 3, 2];

    private static readonly string[] Manners =
    [
        "Sindig",
        "Rask",
        "Klok",
        "Blid",
        "Trygg",
        "Stø",
        "Kjekk",
        "Grønn",
        "Blå",
        "Ærlig",
        "Øm",
        "Årvåken",
        "Lys",
    ];

    private static readonly string[] Things =
    [
        "Fjelltåke",
        "Skattemåke",
        "Jordbær",
        "Fossekall",
        "Lynghei",
        "Bjørkeskog",
        "Nordlys",
        "Røyskatt",
        "Åkerrikse",
        "Tjæreblomst",
        "Øyenstikker",
        "Blåbær",
        "Gråsel",
        "Sjøørret",
        "Fjære",
        "Hønsehauk",
        "Snø",
    ];

    private static readonly string[] Trades =
    [
        "Bygg",
        "Rør",
        "Fiske",
        "Bakeri",
        "Regnskap",
        "Frisør",
        "Sjøtransport",
        "Gård",
        "Kafé",
        "Tannlege",
        "Revisjon",
    ];

    private static readonly string[] Forms = ["AS", "ENK", "ANS", "SA", "FLI", "NUF", "DA"];

    /// <summary>The first so many main units.</summary>
    public static IEnumerable<MadeUpUnit> MainUnits(int count) =>
        Numbers(30_000_000)
            .Take(count)
            .Select(
                (number, at) =>
                {
                    var form = Forms[at % Forms.Length];
                    return new MadeUpUnit(
                        number,
                        $"{Name(at)} {form}".ToUpperInvariant(),
                        form,
                        Bankrupt: at % 50 == 7,
                        Deleted: at % 97 == 11 ? "2024-05-17" : null,
                        InLiquidation: at % 61 == 5
                    );
                }
            );

    /// <summary>The first so many sub units, spread over as many main units.</summary>
    public static IEnumerable<MadeUpUnit> SubUnits(int count) =>
        Numbers(20_000_000)
            .Zip(Numbers(30_000_000))
            .Take(count)
            .Select(
                (pair, at) =>
                    new MadeUpUnit(
                        pair.First,
                        $"{Name(at)} AVD {at % 9}".ToUpperInvariant(),
                        at % 20 == 3 ? "AAFY" : "BEDR",
                        Parent: pair.Second,
                        Deleted: at % 83 == 11 ? "2023-11-01" : null
                    )
            );

    private static string Name(int at) =>
        $"{Manners[at % Manners.Length]} {Things[at % Things.Length]} {Trades[at % Trades.Length]}";

    /// <summary>Written apart from the product's code, so that the two check each other.</summary>
    private static IEnumerable<string> Numbers(int first)
    {
        for (; ; first++)
        {
            var digits = first.ToString("D8");
            var sum = 0;
            for (var i = 0; i < Weights.Length; i++)
                sum += Weights[i] * (digits[i] - '0');
            // A rest of one would take the digit ten.
            if (sum % 11 != 1)
                yield return $"{digits}{(11 - sum % 11) % 11}";
        }
    }
}
