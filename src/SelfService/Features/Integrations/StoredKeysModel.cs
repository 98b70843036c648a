using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What the receipt shows.</summary>
public sealed record StoredKeysModel(
    Integration Integration,
    IReadOnlyList<PublicKey> Added,
    DateTimeOffset Now
)
{
    /// <summary>The header of a grant signed with <paramref name="key"/>; its values need no escaping.</summary>
    public static string Header(PublicKey key) =>
        $$"""{ "alg": "{{key.Algorithm}}", "kid": "{{key.Kid}}" }""";
}
