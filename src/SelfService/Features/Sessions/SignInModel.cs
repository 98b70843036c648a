using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Sessions;

/// <summary>What the sign-in form shows.</summary>
public sealed record SignInModel(
    string? Email,
    string? Back,
    PasskeyOffer Passkey,
    IReadOnlyList<Problem> Problems
);
