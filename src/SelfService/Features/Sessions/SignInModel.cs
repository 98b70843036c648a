using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Sessions;

/// <summary>What the sign-in form shows.</summary>
public sealed record SignInModel(string? Email, string? Back, IReadOnlyList<Problem> Problems);
