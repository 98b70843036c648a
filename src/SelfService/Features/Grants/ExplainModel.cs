using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>What "Forklar" shows.</summary>
public sealed record ExplainModel(InstalledEnvironment Environment, ExplainInput Input)
{
    /// <summary>Whether the service desk asks, which acts for no organisation.</summary>
    public bool IsDesk { get; init; }

    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>The answer; null before anything was asked.</summary>
    public Explanation? Explanation { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>The problems of the form that a text is pasted into.</summary>
    public IReadOnlyList<Problem> OfText => Input.IsQuestion ? [] : Problems;

    /// <summary>The problems of the form with a question.</summary>
    public IReadOnlyList<Problem> OfQuestion => Input.IsQuestion ? Problems : [];
}
