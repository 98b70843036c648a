using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Portvakt.SelfService.Rest;

/// <summary>
/// Points in time as RFC 3339 in UTC with milliseconds, which is what is stored: the answer to a change and what is read
/// afterwards are the same text.
/// </summary>
internal sealed class TimeText : JsonConverter<DateTimeOffset>
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public override DateTimeOffset Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => reader.GetDateTimeOffset();

    public override void Write(
        Utf8JsonWriter writer,
        DateTimeOffset value,
        JsonSerializerOptions options
    ) => writer.WriteStringValue(Of(value));

    public static string Of(DateTimeOffset value) =>
        value.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);
}
