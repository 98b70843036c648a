using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Operators;

/// <summary>What the invitation shows.</summary>
/// <param name="Authenticator">The secret for the authenticator app, base32.</param>
/// <param name="Protected">The same for the form.</param>
public sealed record InvitationModel(
    string Action,
    string Email,
    string? Name,
    string Authenticator,
    string Protected,
    IReadOnlyList<Problem> Problems
);
