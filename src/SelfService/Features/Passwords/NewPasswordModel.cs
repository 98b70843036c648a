using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Passwords;

/// <summary>Where the form goes, and what is wrong.</summary>
public sealed record NewPasswordModel(string Action, IReadOnlyList<Problem> Problems);
