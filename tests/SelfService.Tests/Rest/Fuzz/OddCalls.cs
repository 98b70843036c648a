using CsCheck;
using Portvakt.SelfService.Features.ApiReference;

namespace Portvakt.SelfService.Tests.Rest.Fuzz;

/// <summary>Requests to an operation: its body, address and headers each as they should be or not.</summary>
internal static class OddCalls
{
    // Not %00, nor a bare % or a letter beyond ASCII: those are no HTTP, and the web server itself refuses them.
    private static readonly string[] Segments =
    [
        "x",
        "%20",
        "%C3%A6",
        "%ED%A0%80",
        "%F0%9F%98%80",
        "%2F",
        "%5C",
        "%2e%2e",
        "%252e",
        "a%2Fb",
        "*",
        "null",
        "'%20or%201=1",
        "%25",
        "%7F",
        "00000000-0000-0000-0000-000000000000",
        new string('9', 2_000),
    ];

    private static readonly string[] Values =
    [
        "",
        "true",
        "TRUE",
        "yes",
        "0",
        "1",
        "-1",
        "1001",
        "99999999999999999999",
        "1e3",
        "%00",
        "%C3%A6%00",
        "%ED%A0%80",
        "%F0%9F%98%80",
        "%27%20or%201=1--",
        "%zz",
        "%",
        "a+b",
        "312045109",
        "fjelltake:varsel.read",
        ":",
        "a:",
        ":b",
        "2026-01-01",
        new string('8', 3_000),
    ];

    private static readonly (string Name, string Value)[] Heads =
    [
        ("If-Match", "*"),
        ("If-Match", "\"1\""),
        ("If-Match", "W/\"1\""),
        ("If-Match", "\"999\""),
        ("If-Match", "rubbish"),
        ("If-Match", ",,"),
        ("Idempotency-Key", "k"),
        ("Idempotency-Key", ""),
        ("Idempotency-Key", new string('k', 256)),
        ("Idempotency-Key", "with space"),
        ("Accept-Language", "nn;q=1,*;q=0"),
        ("Accept-Language", ";;;,"),
        ("Accept", "text/xml"),
        ("Content-Type", "text/xml"),
        ("Content-Type", "application/json;charset=utf-16"),
        ("Content-Type", "application/json;charset=rubbish"),
        ("Content-Type", "application/json;charset=UTF-8"),
        ("Content-Type", "application/merge-patch+json"),
        ("Content-Type", "application/x-www-form-urlencoded"),
        ("Content-Type", "rubbish"),
        ("Content-Type", ""),
        ("Content-Encoding", "gzip"),
        ("Authorization", "Bearer"),
        ("Authorization", "Bearer a.b.c"),
        ("Authorization", "Basic YTpi"),
        ("Authorization", "Bearer " + new string('x', 4_000)),
        ("X-Correlation-Id", "mine"),
        ("traceparent", "rubbish"),
        ("X-HTTP-Method-Override", "DELETE"),
        ("Cookie", "portvakt-portal-okt=x"),
    ];

    public static Gen<OddCall> Of(ApiOperation operation)
    {
        var body =
            operation.Takes is null ? Gen.Const(() => (byte[]?)null)
            : operation.Takes.MediaType == "text/plain"
                ? OddBodies.Text(operation).Select(b => (byte[]?)b)
            : OddBodies.Json(operation).Select(b => (byte[]?)b);
        return Gen.Select(body, Paths(operation), Queries(operation), Headers)
            .Select(
                (bytes, path, query, headers) =>
                    new OddCall(operation)
                    {
                        Body = bytes,
                        Path = path,
                        Query = query,
                        Headers = headers,
                    }
            );
    }

    private static Gen<(string, string)[]> Headers { get; } =
        Gen.Frequency(
            (3, Gen.Const(Array.Empty<(string, string)>())),
            (1, Gen.OneOf(Heads).Array[1, 2])
        );

    private static Gen<(string, string)[]> Paths(ApiOperation operation)
    {
        var names = operation
            .Parameters.Where(p => p.Place == "path")
            .Select(p => p.Name)
            .ToArray();
        return names.Length == 0
            ? Gen.Const(Array.Empty<(string, string)>())
            : Gen.Frequency(
                (5, Gen.Const(Array.Empty<(string, string)>())),
                (1, Gen.Select(Gen.OneOf(names), Gen.OneOf(Segments)).Array[1])
            );
    }

    private static Gen<(string, string)[]> Queries(ApiOperation operation)
    {
        var names = operation
            .Parameters.Where(p => p.Place == "query")
            .Select(p => p.Name)
            .Append("unknown")
            .ToArray();
        return Gen.Frequency(
            (names.Length > 1 ? 1 : 4, Gen.Const(Array.Empty<(string, string)>())),
            (1, Gen.Select(Gen.OneOf(names), Gen.OneOf(Values)).Array[1, 3])
        );
    }
}
