using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Security;

/// <summary>What the form for turning codes on shows.</summary>
/// <param name="Secret">For the app, base32.</param>
/// <param name="Sealed">The same for the form.</param>
public sealed record TurnOnCodesModel(
    string Email,
    string Secret,
    string Sealed,
    IReadOnlyList<Problem> Problems
);
