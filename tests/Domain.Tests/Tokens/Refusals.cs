namespace Portvakt.Domain.Tests.Tokens;

/// <summary>One way of making a grant wrong, and what is said about it.</summary>
/// <param name="Code">The problem.</param>
/// <param name="Rule">The rule that stops it.</param>
/// <param name="Assertion">The grant.</param>
internal sealed record Refusal(string Code, string Rule, Func<string> Assertion)
{
    /// <summary>The world that judges it; null for the usual one.</summary>
    public TestFacts? Facts { get; init; }
}

/// <summary>Every refusal of a grant with a registered key, by name.</summary>
internal static class Refusals
{
    public static IReadOnlyDictionary<string, Refusal> All { get; } =
        GenuineRefusals
            .All.Concat(AllowedRefusals.All)
            .Concat(DelegationRefusals.All)
            .Concat(DetailsRefusals.All)
            .ToDictionary();
}
