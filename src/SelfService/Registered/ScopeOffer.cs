using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Registered;

/// <summary>A scope as pages of integrations show it: how an organisation stands to it.</summary>
/// <param name="Owner">Null where nobody owns it or it does not exist.</param>
/// <param name="OwnerName">The provider's name; its number when no register knows it.</param>
public sealed record ScopeOffer(
    ScopeName Name,
    ScopeStanding Standing,
    OrganisationId? Owner,
    string OwnerName,
    LanguageMap? Description
)
{
    /// <summary>The longest life of a token with it, in seconds; 0 where its provider sets no limit.</summary>
    public int MaxTokenLifetime { get; init; }

    /// <summary>Whether tokens with it last shorter than a client asks for.</summary>
    /// <param name="lifetime">Seconds that the client asks for; null when it asks for none of its own.</param>
    public bool Shortens(int? lifetime) =>
        MaxTokenLifetime > 0 && lifetime > MaxTokenLifetime && Standing.IsUsable();

    /// <summary>Whether asking its provider would help.</summary>
    public bool CanBeAskedFor =>
        Owner is not null && Standing is ScopeStanding.NotGranted or ScopeStanding.Ended;
}
