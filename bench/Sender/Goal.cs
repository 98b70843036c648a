using Bench.Clients;

namespace Bench.Sender;

/// <summary>A figure that is wanted, worked out from the medians by name.</summary>
/// <param name="Text">What is compared.</param>
/// <param name="Names">The targets that it takes; without one of them it is left out.</param>
/// <param name="Value">The figure.</param>
/// <param name="Bound">What it should be at least, or at most when <paramref name="AtMost"/>.</param>
internal sealed record Goal(
    string Text,
    string[] Names,
    Func<Result[], double> Value,
    double Bound,
    bool AtMost
)
{
    public string? Line(IReadOnlyDictionary<string, Result> medians)
    {
        if (!Names.All(medians.ContainsKey))
            return null;
        var value = Value([.. Names.Select(name => medians[name])]);
        return Verdict.Line(Text, value, Bound, AtMost);
    }
}
