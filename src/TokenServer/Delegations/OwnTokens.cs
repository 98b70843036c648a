using System.Collections.Concurrent;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Tokens;
using Portvakt.TokenServer.Directory;

namespace Portvakt.TokenServer.Delegations;

/// <summary>The tokens that one issuer asks its delegation source with; each is used for most of its life.</summary>
internal sealed class OwnTokens(
    IssuerSite site,
    OrganisationId holder,
    LiveDirectory directory,
    TimeProvider time
)
{
    /// <summary>What a token must have left, so that it does not run out on its way.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, (string Token, DateTimeOffset Until)> tokens =
        new(StringComparer.Ordinal);

    /// <summary>A token with that scope; null when the environment has no signing key.</summary>
    public string? Of(string scope)
    {
        var now = time.GetUtcNow();
        if (tokens.TryGetValue(scope, out var known) && now < known.Until)
            return known.Token;
        if (directory.Of(site.Profile.Environment).FindSigner(now) is not { } signer)
            return null;
        var token = OwnToken.Write(site.Profile, holder, scope, signer, now);
        tokens[scope] = (token, now + OwnToken.Lifetime - Margin);
        return token;
    }
}
