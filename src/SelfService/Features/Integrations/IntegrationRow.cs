using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>One integration as the list shows it.</summary>
/// <param name="KeysEnd">When its last key, or its secret, ends; null without.</param>
/// <param name="Keys">Null for one that needs none.</param>
/// <param name="LastToken">When it last fetched a token; null when it never did.</param>
/// <param name="Other">The customer or the supplier; null for an organisation's own.</param>
public sealed record IntegrationRow(
    string ClientId,
    string Name,
    IntegrationKind Kind,
    bool Active,
    DateTimeOffset Created,
    DateTimeOffset? KeysEnd,
    KeyState? Keys,
    DateTimeOffset? LastToken,
    string? Team,
    IReadOnlyList<string> Tags,
    OtherParty? Other
);
