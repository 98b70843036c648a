using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Help.Front;

/// <summary>The questions that are asked often, with answers that lead on.</summary>
public static class Questions
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Question> All { get; } =
        HelpFiles.Read<IReadOnlyList<Question>>("questions.json");

    /// <summary>All that they say, for the rules about texts.</summary>
    public static IReadOnlyList<Text> Texts { get; } =
    [.. All.SelectMany(question => new[] { question.Asked, question.Answer })];
}
