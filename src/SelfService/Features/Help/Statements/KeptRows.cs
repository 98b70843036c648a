using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Help.Statements;

/// <summary>One kind of rows that are deleted after their time.</summary>
/// <param name="Name">As Portvakt:Retention has it.</param>
/// <param name="SeenBy">Who can see them meanwhile.</param>
public sealed record KeptRows(string Name, Text What, Text SeenBy)
{
    /// <summary>All of them; a test holds them equal to the rules that delete.</summary>
    public static IReadOnlyList<KeptRows> All { get; } =
        HelpFiles.Read<IReadOnlyList<KeptRows>>("kept.json");

    /// <summary>All that they say, for the rules about texts.</summary>
    public static IReadOnlyList<Text> Texts { get; } =
    [.. All.SelectMany(rows => new[] { rows.What, rows.SeenBy })];
}
