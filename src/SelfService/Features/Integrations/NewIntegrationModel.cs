using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What the form shows.</summary>
/// <param name="Blocked">Why it cannot be sent; null when it can.</param>
public sealed record NewIntegrationModel(
    CreateIntegrationInput Form,
    ScopePickerModel Picker,
    IReadOnlyList<Problem> Problems,
    Problem? Blocked
);
