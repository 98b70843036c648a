namespace Bench.Clients;

/// <summary>Says whether a figure is as it is wanted.</summary>
public static class Verdict
{
    public static string Line(string text, double value, double bound, bool atMost)
    {
        var met = atMost ? value <= bound : value >= bound;
        return $"{(met ? "met    " : "not met")}  {text}: {value:F2} (target {(atMost ? "<=" : ">=")} {bound:0.##})";
    }
}
