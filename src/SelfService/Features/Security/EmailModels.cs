using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Security;

/// <summary>What the form for a new address shows.</summary>
public sealed record EmailModel(string? Typed, IReadOnlyList<Problem> Problems);

/// <summary>What the page behind the link shows.</summary>
public sealed record ConfirmEmailModel(
    string Action,
    string Email,
    IReadOnlyList<Problem> Problems
);
