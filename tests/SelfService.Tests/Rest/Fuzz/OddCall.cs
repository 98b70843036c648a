using System.Text;
using Portvakt.SelfService.Features.ApiReference;

namespace Portvakt.SelfService.Tests.Rest.Fuzz;

/// <summary>A request that may be wrong in any way that HTTP allows.</summary>
internal sealed record OddCall(ApiOperation Operation)
{
    /// <summary>Parts of the path in place of those that were planted, as they are sent.</summary>
    public (string Name, string Value)[] Path { get; init; } = [];

    /// <summary>What stands in the query besides what must, as it is sent.</summary>
    public (string Name, string Value)[] Query { get; init; } = [];

    public (string Name, string Value)[] Headers { get; init; } = [];

    public byte[]? Body { get; init; }

    /// <summary>Whether it can be told which operation answers.</summary>
    public bool IsPlain => Path.Length == 0;

    public string Address(Sample sample)
    {
        var path = Path.Aggregate(
            Operation.Path,
            (p, part) => p.Replace($"{{{part.Name}}}", part.Value)
        );
        var address = sample.Address(Operation with { Path = path });
        var query = string.Join('&', Query.Select(q => $"{q.Name}={q.Value}"));
        return query.Length == 0
            ? address
            : $"{address}{(address.Contains('?') ? '&' : '?')}{query}";
    }

    /// <summary>For the one who has to send it again.</summary>
    public override string ToString() =>
        $"{Operation.Id} path {Show(Path)} query {Show(Query)} headers {Show(Headers)} body "
        + (Body is null ? "none" : Short(Encoding.UTF8.GetString(Body)));

    private static string Show((string Name, string Value)[] pairs) =>
        Short(string.Join(' ', pairs.Select(p => $"{p.Name}={p.Value}")));

    private static string Short(string text) => text.Length > 2000 ? text[..2000] + "…" : text;
}
