namespace Portvakt.SelfService.Features.Help.Statements;

/// <summary>The page about personal data.</summary>
/// <param name="Days">For how many days rows are kept here, by their name.</param>
public sealed record PrivacyModel(IReadOnlyDictionary<string, int> Days, string ServiceDesk);
