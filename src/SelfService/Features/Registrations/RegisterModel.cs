using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Registrations;

/// <summary>What was typed and what is wrong with it.</summary>
public sealed record RegisterModel(string? Name, string? Email, IReadOnlyList<Problem> Problems);
