using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Delegations.Several;

/// <summary>What became of one organisation of the list.</summary>
/// <param name="Text">Its name, or what was written where no number was.</param>
/// <param name="Number">Null when what was written is none.</param>
/// <param name="Given">What was delegated.</param>
/// <param name="Failed">What was not.</param>
/// <param name="Refusal">Why nothing was; null when it was tried.</param>
public sealed record SeveralResult(
    string Text,
    OrganisationId? Number,
    IReadOnlyList<LanguageMap> Given,
    IReadOnlyList<NotGiven> Failed,
    Problem? Refusal
);
