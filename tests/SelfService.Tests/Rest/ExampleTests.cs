using System.Net;
using System.Text.Json;
using Portvakt.SelfService.Features.ApiReference;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Rest;

/// <summary>Every example of the API's document works as it stands there.</summary>
public sealed class ExampleTests
{
    [Theory, OnBoth]
    public async Task Each_example_is_answered_in_the_shape_that_the_document_shows(
        DatabaseKind kind
    )
    {
        var operations = DocumentReader.Operations.Where(o => o.Id != "getDocument");
        var failures = new List<string>();
        foreach (var played in operations.GroupBy(PlayedAt.Of))
            failures.AddRange(await Play(kind, played.Key, played));

        Assert.NotEmpty(operations);
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    private static async Task<List<string>> Play(
        DatabaseKind kind,
        PlayedAt at,
        IEnumerable<ApiOperation> operations
    )
    {
        var stop = TestContext.Current.CancellationToken;
        // A server of its own: an organisation's lists are compared whole.
        await using var server = await TestServer.Start(kind, change: at.Change, stop: stop);
        using var machine = await Machine.Of(server, at.Environment, "312045109", AdminScopes.Own);
        var token = $"Bearer {await machine.Token()}";
        var failures = new List<string>();
        foreach (var operation in operations)
        {
            var sample = await Sample.Plant(server, operation, machine.Organisation);
            var answer = await machine.Send(operation, sample, token);
            if (answer.Status != HttpStatusCode.OK)
                failures.Add($"{operation.Id}: {answer.Status} {answer.Text}");
            else if (
                Shape(operation) is var shown
                && JsonShape.Of(answer.Json) is var got
                && got != shown
            )
                failures.Add($"{operation.Id}\n  shown {shown}\n  got   {got}");
        }
        return failures;
    }

    private static string Shape(ApiOperation operation) =>
        JsonShape.Of(JsonElement.Parse(operation.Gives!.Example));
}
