namespace Portvakt.SelfService.Features.Terms;

/// <summary>The page of one version.</summary>
/// <param name="IsAhead">Whether it is announced, and not in force yet.</param>
public sealed record TermsVersionModel(
    Domain.Organisations.Terms Terms,
    bool IsAhead,
    bool IsInForce
);
