using System.Buffers.Text;
using System.Text.Json;

namespace Portvakt.LoginProvider.Tests;

/// <summary>Looks into tokens without judging them.</summary>
internal static class Tokens
{
    public static JsonElement Payload(JsonElement token) => Part(token, 1);

    public static JsonElement Header(JsonElement token) => Part(token, 0);

    private static JsonElement Part(JsonElement token, int at) =>
        JsonDocument
            .Parse(Base64Url.DecodeFromChars(token.GetString()!.Split('.')[at]))
            .RootElement;
}
