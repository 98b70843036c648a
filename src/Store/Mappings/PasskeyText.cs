using System.Text.Json;
using Microsoft.AspNetCore.Identity;

namespace Portvakt.Store.Mappings;

/// <summary>
/// A passkey as text that both databases hold alike. Mapped as an object it would be written in another way by each, and a
/// backup of the one could not be read by the other.
/// </summary>
internal static class PasskeyText
{
    public static string Of(IdentityPasskeyData data) => JsonSerializer.Serialize(data);

    public static IdentityPasskeyData Read(string text) =>
        JsonSerializer.Deserialize<IdentityPasskeyData>(text)!;
}
