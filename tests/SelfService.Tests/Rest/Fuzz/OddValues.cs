using System.Text.Json;
using CsCheck;
using Portvakt.SelfService.Features.ApiReference;

namespace Portvakt.SelfService.Tests.Rest.Fuzz;

/// <summary>JSON texts of single values that nobody has thought of, some of them no JSON at all.</summary>
internal static class OddValues
{
    private static readonly string[] Any =
    [
        "null",
        "true",
        "false",
        "0",
        "-1",
        "1",
        "-0",
        "0.1",
        "120.0",
        "2147483647",
        "2147483648",
        "-2147483649",
        "9223372036854775807",
        "9223372036854775808",
        "1e3",
        "1e400",
        "1e-400",
        "123456789012345678901234567890",
        "\"120\"",
        "\" 120 \"",
        "\"1e3\"",
        "\"0x10\"",
        "\"NaN\"",
        "\"\"",
        "\" \"",
        "\"\\t\\r\\n\"",
        "\"\\u0000\"",
        "\"a\\u0000b\"",
        "\"\\ud800\"",
        "\"\\udc00\\ud800\"",
        "\"\\ud83d\\ude00\"",
        "\"\\uffff\\ufffe\"",
        "\"\\u202egnirts\"",
        "\"Å\u030aé\u200d\ufeff😀\"",
        "\"../../etc/passwd\"",
        "\"'; drop table integrations; --\"",
        "\"{0} {1} %s $1 \\\\\"",
        "\"<script>alert(1)</script>\"",
        "\"javascript:alert(1)\"",
        "\"https://a.example/#b\"",
        "\"http://\\u0000/\"",
        "\"https://xn--\\ud800.example\"",
        "\"000000000\"",
        "\"312045109\"",
        "\"9999-12-31T23:59:59.999+14:00\"",
        "\"0001-01-01T00:00:00Z\"",
        "[]",
        "{}",
        "[null]",
        "[[]]",
        "[\"\"]",
        "[\"a\",\"a\"]",
        "[1,true,\"x\",{}]",
        "{\"a\":{\"b\":[]}}",
        "{\"\":0,\"\":1}",
        "NaN",
        "Infinity",
        "01",
        "+1",
        "'x'",
        "\"\\x\"",
        "\"unterminated",
        "undefined",
        "/**/1",
    ];

    private static readonly int[] Lengths = [255, 256, 1023, 1024, 5_000, 100_000];

    private static readonly int[] Depths = [4, 15, 16, 17, 64, 5_000];

    /// <summary>Any odd value, long and deep ones among them.</summary>
    public static Gen<string> Odd { get; } =
        Gen.Frequency(
            (8, Gen.OneOf(Any)),
            (1, Gen.OneOf(Lengths).Select(n => $"\"{new string('x', n)}\"")),
            (
                1,
                Gen.OneOf(Lengths)
                    .Select(n => $"[{string.Join(',', Enumerable.Repeat("\"y\"", n / 10))}]")
            ),
            (1, Gen.OneOf(Depths).Select(n => new string('[', n) + new string(']', n))),
            (1, Gen.String.Select(text => JsonSerializer.Serialize(text)))
        );

    /// <summary>Values at and beyond the limits that a schema states, and of every other type.</summary>
    public static Gen<string> Around(JsonElement schema)
    {
        var values = new List<string> { "null" };
        var words =
            DocumentReader.Text(schema, "type") == "array" ? schema.GetProperty("items") : schema;
        foreach (var word in DocumentReader.List(words, "enum").Select(w => w.GetString()!))
            values.AddRange([
                Quote(word),
                Quote(word.ToUpperInvariant()),
                Quote(word + " "),
                $"[{Quote(word)}]",
            ]);
        if (schema.TryGetProperty("maxLength", out var longest))
            values.AddRange(
                new[] { -1, 0, 1 }.Select(more => Quote(new string('æ', longest.GetInt32() + more)))
            );
        foreach (var name in new[] { "minimum", "maximum" })
            if (schema.TryGetProperty(name, out var limit))
                values.AddRange(new[] { -1, 0, 1 }.Select(more => $"{limit.GetInt64() + more}"));
        if (schema.TryGetProperty("maxItems", out var most))
            values.Add(
                $"[{string.Join(',', Enumerable.Repeat("\"https://a.example/\"", most.GetInt32() + 1))}]"
            );
        values.AddRange(
            DocumentReader.Text(schema, "type") switch
            {
                "boolean" => ["\"true\"", "\"True\"", "1"],
                "array" => ["\"x\"", "[\"x\", null]", "{\"0\":\"x\"}"],
                "integer" => ["1.5", "\"12x\"", "true"],
                _ => ["5", "true", "[\"x\"]", "{\"x\":\"y\"}"],
            }
        );
        return Gen.OneOf(values.ToArray());
    }

    private static string Quote(string text) => JsonSerializer.Serialize(text);
}
