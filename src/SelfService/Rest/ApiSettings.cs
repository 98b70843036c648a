namespace Portvakt.SelfService.Rest;

/// <summary>What the self-service API needs to know of the installation.</summary>
public sealed record ApiSettings
{
    /// <summary>The portal's address, without a trailing slash; it has the pages about this API.</summary>
    public required string Portal { get; init; }

    /// <summary>The issuers of each environment, as their tokens state them.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Issuers { get; init; }

    /// <summary>
    /// Whether a list with nothing in it is answered with the error of the original ("does not have any") instead of [].
    /// </summary>
    public bool EmptyListsAreErrors { get; init; }
}
