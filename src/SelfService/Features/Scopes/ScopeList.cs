namespace Portvakt.SelfService.Features.Scopes;

/// <summary>An organisation's scopes in one environment, and the prefixes that it can make more with.</summary>
/// <param name="Rows">Those that the list asks for.</param>
/// <param name="Total">How many there are, deactivated ones too.</param>
/// <param name="Hidden">How many deactivated ones are not shown.</param>
/// <param name="Prefixes">Those that it owns.</param>
/// <param name="Used">Those that its scopes have; a prefix may have been taken away since.</param>
public sealed record ScopeList(
    IReadOnlyList<ScopeRow> Rows,
    int Total,
    int Hidden,
    IReadOnlyList<string> Prefixes,
    IReadOnlyList<string> Used
);
