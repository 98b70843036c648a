using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>One line of a list, with the name of its organisation and what it would come to.</summary>
/// <param name="Line">Where it stands, from 1.</param>
/// <param name="Typed">The number as it was written.</param>
public sealed record PreviewLine(int Line, string Typed, PreviewState State)
{
    /// <summary>Null when the number is wrong.</summary>
    public OrganisationId? Number { get; init; }

    /// <summary>Null when the register shows none.</summary>
    public string? Name { get; init; }

    public DateOnly? LastDay { get; init; }

    public string? Note { get; init; }

    /// <summary>What is in its way.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <param name="at">The line's number.</param>
    /// <param name="step">As it was checked.</param>
    internal static PreviewLine Of(int at, GrantStep step) =>
        new(at, step.Orgno ?? "", StateOf(step))
        {
            Number = step.Consumer,
            Name = step.Known?.Unit?.Name,
            LastDay = step.Terms?.Value?.LastDay,
            Note = step.Terms?.Value?.Note,
            Problems = step.Problems,
        };

    /// <summary>What a step would come to.</summary>
    internal static PreviewState StateOf(AccessStep step) =>
        step switch
        {
            { Problems.Count: > 0 } => PreviewState.Fault,
            { Changes: false } => PreviewState.Unchanged,
            { Known.Unit: null } => PreviewState.Unknown,
            { Former: { } former } when former.State == Domain.Scopes.AccessState.Approved =>
                PreviewState.NewTerms,
            _ => PreviewState.New,
        };
}
