namespace Portvakt.SelfService.Features.Terms;

/// <summary>One version of the terms.</summary>
/// <param name="From">The moment from which it is in force; null where the text is gone.</param>
/// <param name="AcceptedBy">How many organisations have accepted just this one.</param>
public sealed record TermsVersionRow(
    string Version,
    DateTimeOffset? From,
    TermsVersionState State,
    int AcceptedBy
);
