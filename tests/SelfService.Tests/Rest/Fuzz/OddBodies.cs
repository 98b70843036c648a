using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Portvakt.SelfService.Features.ApiReference;

namespace Portvakt.SelfService.Tests.Rest.Fuzz;

/// <summary>Bodies that begin as the example of an operation and end as something else.</summary>
internal static class OddBodies
{
    /// <summary>Stands for a value until the text is whole, so that the value need be no JSON.</summary>
    private const string Hole = "\"@@hole@@\"";

    private static readonly string[] Names =
    [
        "",
        " ",
        "__proto__",
        "$type",
        "client_id ",
        "CLIENT_NAME",
        "clientName",
        "active",
        "created",
        "client_secret",
        "supplier_orgno",
        "d",
        "\\ud800",
        "\\u0000",
        "n\u00e6v",
        "description#nn",
        "long_description#en-GB",
        "description#",
    ];

    private static readonly string[] Wraps =
    [
        "[{0}]",
        "[{0},{0}]",
        "{{\"keys\":{0}}}",
        "{{\"keys\":[{0},{0}]}}",
        "\ufeff{0}",
        " \r\n\t{0} ",
        "{0}x",
        "{0}{0}",
        "/* c */{0}",
        "{0},",
        "null",
        "",
        " ",
        "\"\"",
    ];

    /// <summary>Bodies of JSON.</summary>
    public static Gen<byte[]> Json(ApiOperation operation)
    {
        var example = operation.Takes!.Example;
        var members = DocumentSchema.Taken(operation);
        var change = Gen.OneOf(members.ToArray())
            .SelectMany(m =>
                Gen.Frequency((2, OddValues.Around(m.Schema)), (1, OddValues.Odd))
                    .Select(value => (m.Path, value))
            );
        return Gen.Frequency(
                (1, Gen.Const(example)),
                (8, change.Array[1, 3].Select(changes => changes.Aggregate(example, Set))),
                (2, Gen.OneOf(members.ToArray()).Select(m => Without(example, m.Path))),
                (
                    2,
                    Gen.Select(Gen.OneOf(Names), OddValues.Odd)
                        .Select((n, v) => With(example, n, v))
                ),
                (1, Gen.OneOf(members.ToArray()).Select(m => Twice(example, m.Path))),
                (1, Gen.OneOf(Wraps).Select(wrap => string.Format(wrap, example))),
                (1, OddValues.Odd)
            )
            .SelectMany(Meddled);
    }

    /// <summary>Bodies of plain text.</summary>
    public static Gen<byte[]> Text(ApiOperation operation)
    {
        var example = operation.Takes!.Example;
        return Gen.Frequency(
                (1, Gen.Const(example)),
                (2, Gen.OneOf(Wraps).Select(wrap => string.Format(wrap, example))),
                (1, Gen.Const(example.Replace("PUBLIC", "PRIVATE"))),
                (1, Gen.Const(example.Replace("PUBLIC KEY", "CERTIFICATE"))),
                (2, OddValues.Odd),
                (1, Gen.String)
            )
            .SelectMany(Meddled);
    }

    /// <summary>Now and then with bytes changed or the end cut off.</summary>
    private static Gen<byte[]> Meddled(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length == 0)
            return Gen.Const(bytes);
        var at = Gen.Int[0, bytes.Length - 1];
        return Gen.Frequency(
            (6, Gen.Const(bytes)),
            (1, at.Select(end => bytes[..end])),
            (
                1,
                Gen.Select(at, Gen.Byte)
                    .Select((i, b) => (byte[])[.. bytes[..i], b, .. bytes[(i + 1)..]])
            )
        );
    }

    private static string Set(string json, (string Path, string Value) change) =>
        Edit(json, change.Path, (owner, name) => owner[name] = "@@hole@@")
            .Replace(Hole, change.Value);

    private static string Without(string json, string path) =>
        Edit(json, path, (owner, name) => owner.Remove(name));

    private static string With(string json, string name, string value) =>
        json.TrimEnd() is { Length: > 1 } text && text[^1] == '}'
            ? $"{text[..^1]}, \"{name}\": {value} }}"
            : json;

    private static string Twice(string json, string path) =>
        Edit(json, path, (owner, name) => owner["@@twice@@"] = owner[name]?.DeepClone())
            .Replace("\"@@twice@@\"", $"\"{path.Split('.')[^1]}\"");

    /// <summary>Changes the object that a path such as keys[].kid ends in, if the text still has it.</summary>
    private static string Edit(string json, string path, Action<JsonObject, string> edit)
    {
        JsonNode? root;
        try
        {
            root = JsonNode.Parse(json);
        }
        catch (System.Text.Json.JsonException)
        {
            // An earlier change made it unreadable; then it stays that way.
            return json;
        }
        var steps = path.Split('.');
        var owner = root as JsonObject;
        foreach (var step in steps[..^1])
        {
            var list = (owner?[step.TrimEnd('[', ']')] as JsonArray);
            owner = list is { Count: > 0 } ? list[0] as JsonObject : null;
        }
        if (owner is null)
            return json;
        edit(owner, steps[^1]);
        try
        {
            return root!.ToJsonString(Relaxed);
        }
        catch (InvalidOperationException)
        {
            // As above: half of a surrogate pair can be sent, but not written.
            return json;
        }
    }

    private static readonly System.Text.Json.JsonSerializerOptions Relaxed = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
