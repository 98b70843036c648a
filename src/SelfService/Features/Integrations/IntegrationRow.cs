using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>One integration as the list shows it.</summary>
/// <param name="KeysEnd">When its last key ends; null without keys.</param>
/// <param name="Other">The customer or the supplier; null for an organisation's own.</param>
public sealed record IntegrationRow(
    string ClientId,
    string Name,
    IntegrationKind Kind,
    bool Active,
    DateTimeOffset Created,
    DateTimeOffset? KeysEnd,
    KeyState Keys,
    OtherParty? Other
)
{
    /// <summary>Whether somebody should do something about it soon.</summary>
    public bool NeedsAttention => Active && Keys != KeyState.Valid;
}
