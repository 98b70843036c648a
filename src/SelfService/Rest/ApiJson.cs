using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Portvakt.SelfService.Rest;

/// <summary>How the API reads and writes JSON.</summary>
internal static class ApiJson
{
    /// <summary>The directorate's clients expect this spelling.</summary>
    public const string ContentType = "application/json;charset=UTF-8";

    /// <summary>
    /// snake_case; nothing that is null is written; numbers may come in quotes; unknown members are passed over; a member
    /// that comes twice is refused, since readers disagree on which one counts (RFC 8259 section 4).
    /// </summary>
    public static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new TimeText() },
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
        AllowDuplicateProperties = false,
        MaxDepth = 16,
        // Bodies are JSON and nothing else, so letters need no escaping.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
