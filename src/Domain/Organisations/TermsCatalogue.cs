using System.Text.Json;

namespace Portvakt.Domain.Organisations;

/// <summary>
/// All versions of the terms of use, read once from the embedded terms.json. A changed text is added there as a new version:
/// what somebody signed stays as it was signed.
/// </summary>
public static class TermsCatalogue
{
    /// <summary>Oldest first; the last one is in force.</summary>
    public static IReadOnlyList<Terms> All { get; } = Read();

    /// <summary>The version that an acceptance refers to; null for one that is not here.</summary>
    public static Terms? Find(string version) => All.FirstOrDefault(t => t.Version == version);

    private static Terms[] Read()
    {
        using var stream = typeof(TermsCatalogue).Assembly.GetManifestResourceStream("terms.json")!;
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        return JsonSerializer.Deserialize<Terms[]>(stream, options)!;
    }
}
