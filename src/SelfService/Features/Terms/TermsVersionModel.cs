namespace Portvakt.SelfService.Features.Terms;

/// <summary>The page of one version.</summary>
public sealed record TermsVersionModel(Domain.Organisations.Terms Terms, bool IsInForce);
