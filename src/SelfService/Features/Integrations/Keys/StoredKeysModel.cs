using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations.Keys;

/// <summary>What the receipt shows.</summary>
/// <param name="Keys">The integration with all its keys.</param>
/// <param name="Added">Those that are new.</param>
public sealed record StoredKeysModel(KeysModel Keys, IReadOnlyList<PublicKey> Added)
{
    public DateTimeOffset Now => Keys.Now;

    /// <summary>The header of a grant signed with a key; its values need no escaping.</summary>
    public static string Header(string algorithm, string kid) =>
        $$"""{ "alg": "{{algorithm}}", "kid": "{{kid}}" }""";
}
