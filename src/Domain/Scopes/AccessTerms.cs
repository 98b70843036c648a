using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Scopes;

/// <summary>On what terms a provider gives access.</summary>
/// <param name="LastDay">The last day that it holds, Norwegian time; null for no end.</param>
/// <param name="Note">The provider's own note; null for none.</param>
public sealed record AccessTerms(DateOnly? LastDay = null, string? Note = null)
{
    /// <summary>Longest note, in characters.</summary>
    public const int NoteLength = 500;

    /// <summary>From when until when it holds.</summary>
    public Validity From(DateTimeOffset start) =>
        LastDay is { } day ? Validity.Through(start, day) : Validity.Since(start);
}
