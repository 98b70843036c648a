using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.SelfService.Features.Registrations;

/// <summary>What the confirmation form shows.</summary>
public sealed record ConfirmModel(
    string Action,
    string Email,
    IReadOnlyList<Organisation> Organisations,
    string? Chosen,
    IReadOnlyList<Problem> Problems
);
