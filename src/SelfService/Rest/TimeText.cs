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
    // A format with three digits takes five times as long, which long lists feel: these are cut off instead.
    private const string SevenDigits = "O";
    private const int SevenDigitsLength = 28;
    private const int UpToMillis = 23;

    public override DateTimeOffset Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => reader.GetDateTimeOffset();

    public override void Write(
        Utf8JsonWriter writer,
        DateTimeOffset value,
        JsonSerializerOptions options
    )
    {
        Span<byte> text = stackalloc byte[SevenDigitsLength];
        value.UtcDateTime.TryFormat(text, out _, SevenDigits, CultureInfo.InvariantCulture);
        text[UpToMillis] = (byte)'Z';
        writer.WriteStringValue(text[..(UpToMillis + 1)]);
    }

    public static string Of(DateTimeOffset value) =>
        $"{value.UtcDateTime.ToString(SevenDigits, CultureInfo.InvariantCulture)[..UpToMillis]}Z";
}
