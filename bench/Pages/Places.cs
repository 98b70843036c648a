namespace Bench.Pages;

/// <summary>A page of the portal that could grow with the number of clients.</summary>
/// <param name="Path">Its address, of an integration's page with {0} for the client id.</param>
internal sealed record Place(string Name, string Path)
{
    private const int WarmUp = 20;

    /// <summary>Asks both in turn, so that a neighbour on the machine hits both alike.</summary>
    public async Task<(Times Few, Times Many)> Compare(Reader few, Reader many, int rounds)
    {
        var (first, second) = (new List<double>(), new List<double>());
        for (var round = -WarmUp; round < rounds; round++)
        {
            var (one, other) = (await few.TimeToFirstByte(Path), await many.TimeToFirstByte(Path));
            if (round < 0)
                continue;
            first.Add(one);
            second.Add(other);
        }
        return (Times.Of(first), Times.Of(second));
    }
}

internal static class Places
{
    public static readonly IReadOnlyList<Place> All =
    [
        new("front page", "/"),
        new("integrations", "/ver2/integrasjoner"),
        new("integrations, a search", "/ver2/integrasjoner?q=klient+7"),
        new("integrations, by last use", "/ver2/integrasjoner?sorter=bruk"),
        new("integrations, a later page", "/ver2/integrasjoner?side=4"),
        new("an integration", "/ver2/integrasjoner/{0}"),
        new("its keys", "/ver2/integrasjoner/{0}/nokler"),
        new("new integration", "/ver2/integrasjoner/ny"),
        new("what runs out", "/ver2/utlop"),
        new("services", "/tjenester"),
        new("the log", "/virksomhet/logg"),
        new("catalogue", "/ver2/katalog"),
    ];
}

/// <summary>How long each of many answers took, in milliseconds.</summary>
internal sealed record Times(double P50, double P95)
{
    public static Times Of(IEnumerable<double> times)
    {
        var sorted = times.Order().ToArray();
        return new(sorted[sorted.Length / 2], sorted[sorted.Length * 95 / 100]);
    }
}
