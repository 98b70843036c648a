using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Passwords;

/// <summary>What was typed, and whether it was taken.</summary>
public sealed record ForgottenModel(string? Email, bool Sent, IReadOnlyList<Problem> Problems);
