using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Security;

/// <summary>What is wrong with the passwords.</summary>
public sealed record PasswordModel(IReadOnlyList<Problem> Problems);
