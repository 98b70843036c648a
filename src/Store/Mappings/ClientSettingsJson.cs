using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Portvakt.Domain.Integrations;

namespace Portvakt.Store.Mappings;

/// <summary>How a client's settings lie in their column.</summary>
internal sealed class ClientSettingsJson()
    : ValueConverter<ClientSettings, string>(
        settings => JsonSerializer.Serialize(settings, Conversions.Words),
        json => Read(json)
    )
{
    /// <summary>Bounds the memory, should every client be set up in a way of its own.</summary>
    private const int MostKnown = 1_000;

    /// <summary>
    /// Most clients are set up like others, and reading the same text again was most of reading a long list. Settings cannot
    /// be changed, so they are shared.
    /// </summary>
    private static readonly ConcurrentDictionary<string, ClientSettings> Known = new(
        StringComparer.Ordinal
    );

    private static ClientSettings Read(string json)
    {
        if (Known.TryGetValue(json, out var known))
            return known;
        var read = JsonSerializer.Deserialize<ClientSettings>(json, Conversions.Words)!;
        return Known.Count < MostKnown ? Known.GetOrAdd(json, read) : read;
    }
}
