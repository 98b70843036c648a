using Portvakt.Domain.Basics;

namespace Portvakt.TokenServer.Register;

/// <summary>What a caller's valid token lets it do.</summary>
/// <param name="Scopes">Its scopes.</param>
/// <param name="Prefixes">consumer_prefix: the prefixes that its consumer owns.</param>
/// <param name="Consumer">The organisation that it is for.</param>
internal sealed record BearerToken(
    IReadOnlyList<string> Scopes,
    IReadOnlyList<string> Prefixes,
    OrganisationId? Consumer
)
{
    public bool Has(string scope) => Scopes.Contains(scope, StringComparer.Ordinal);

    /// <summary>Whether the scope's prefix is the consumer's own.</summary>
    public bool OwnsPrefixOf(string scope) =>
        Prefixes.Contains(scope.Split(':')[0], StringComparer.Ordinal);
}
