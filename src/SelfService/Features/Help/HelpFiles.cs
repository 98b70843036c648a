using System.Text.Json;
using System.Text.Json.Serialization;

namespace Portvakt.SelfService.Features.Help;

/// <summary>What the help pages say, as it lies embedded beside them.</summary>
internal static class HelpFiles
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The file of that name, such as "guides/prefiks".</summary>
    public static T Read<T>(string name)
    {
        using var stream = typeof(HelpFiles).Assembly.GetManifestResourceStream($"help/{name}")!;
        return JsonSerializer.Deserialize<T>(stream, Options)!;
    }
}
