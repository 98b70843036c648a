using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using Portvakt.SelfService.Features.ApiReference;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Rest.Matrix;

/// <summary>Who is answered what, for every route of the API: nobody reaches what is another's.</summary>
public sealed class MatrixTests(Servers servers)
{
    private const string Start = "2026-11-22T12:00:00+00:00";

    [Fact]
    public async Task Every_route_has_a_row()
    {
        var server = await servers.On(DatabaseKind.Sqlite);

        Assert.Equal(
            ApiRoutes.Documented(server).Select(ApiRoutes.Name).Order(StringComparer.Ordinal),
            MatrixTable.Rows.Select(row => row.Route).Order(StringComparer.Ordinal)
        );
    }

    [Theory, OnBoth]
    public async Task Each_caller_is_answered_as_the_table_says(DatabaseKind kind)
    {
        var failures = new List<string>();
        foreach (var played in MatrixTable.Rows.GroupBy(row => PlayedAt.Of(Of(row))))
            failures.AddRange(await Play(kind, played.Key, played));

        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    private static ApiOperation Of(MatrixRow row) =>
        DocumentReader.Operations.Single(o => row.Route == $"{o.Method} {o.Path}");

    private static async Task<List<string>> Play(
        DatabaseKind kind,
        PlayedAt at,
        IEnumerable<MatrixRow> rows
    )
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse(Start));
        await using var server = await TestServer.Start(
            kind,
            clock,
            at.Change,
            TestContext.Current.CancellationToken
        );
        using var callers = await Callers.Of(server, at.Environment, clock);
        var failures = new List<string>();
        foreach (var row in rows)
        foreach (var (caller, status) in row.Statuses)
            failures.AddRange(await Check(server, callers, Of(row), caller, status));
        return failures;
    }

    private static async Task<IEnumerable<string>> Check(
        TestServer server,
        Callers callers,
        ApiOperation operation,
        Caller caller,
        int expected
    )
    {
        var name = $"{operation.Method} {operation.Path} by {caller}";
        var supplied = caller is Caller.Supplier or Caller.Unscoped or Caller.Rival;
        var sample = await Sample.Plant(
            server,
            operation,
            Callers.Owner,
            supplied ? Callers.SupplierNumber : null
        );
        var authorization = await callers.Authorization(caller, operation);
        var before = await Written.Of(server);
        var answer = await callers.Machine.Send(
            operation,
            sample,
            authorization,
            supplied ? ForCustomer(operation) : null
        );
        var after = await Written.Of(server);
        List<string> failures = [];
        if ((int)answer.Status != expected)
            failures.Add($"{name}: {(int)answer.Status}, not {expected}: {answer.Text}");
        if (!Callers.MaySee(caller) && answer.Text.Contains(sample.Marker))
            failures.Add($"{name}: sees what is another's");
        if (expected >= 400 && before != after)
            failures.Add($"{name}: refused, but {before} became {after}");
        return failures;
    }

    /// <summary>A supplier says whom it registers a client for.</summary>
    private static string? ForCustomer(ApiOperation operation)
    {
        if (operation.Takes?.Members.Any(m => m.Name == "client_orgno") != true)
            return null;
        var body = JsonNode.Parse(operation.Takes.Example)!;
        body["client_orgno"] = Callers.Owner;
        return body.ToJsonString();
    }
}
