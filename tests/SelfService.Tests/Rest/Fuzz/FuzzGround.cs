using System.Text;
using Microsoft.EntityFrameworkCore;
using Portvakt.SelfService.Features.ApiReference;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Rest.Fuzz;

/// <summary>A server of its own with somebody who may do everything, and what must hold for whatever they send.</summary>
internal sealed class FuzzGround : IAsyncDisposable
{
    /// <summary>More database commands than any one call needs, however large its body is.</summary>
    private const int MostCommands = 40;

    /// <summary>After how many calls something new is planted: what is ended or full is soon of no interest.</summary>
    private const int CallsOnOne = 8;

    private readonly TestServer server;
    private readonly Machine machine;
    private readonly CommandCount commands = new();
    private int calls;
    private Sample? sample;
    private string token = "";

    private FuzzGround(TestServer server, Machine machine)
    {
        this.server = server;
        this.machine = machine;
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<FuzzGround> Start(DatabaseKind kind, PlayedAt at)
    {
        var server = await TestServer.Start(kind, change: at.Change, stop: Stop);
        var machine = await Machine.Of(server, at.Environment, "312045109", AdminScopes.All);
        return new FuzzGround(server, machine);
    }

    /// <summary>Sends a call, and fails when it is not taken, or refused, in order.</summary>
    public async Task Try(OddCall call)
    {
        if (calls++ % CallsOnOne == 0)
        {
            sample = await Sample.Plant(server, call.Operation, machine.Organisation);
            token = $"Bearer {await machine.Token()}";
        }
        var before = await Written.Of(server);
        var answer = await Send(call);
        List<string> faults =
        [
            .. AnswerCheck.Faults(call, answer),
            .. await WriteFaults(call, answer, before),
        ];
        var cost = commands.Of(AnswerCheck.Correlation(answer));
        // The document lies in memory; of all others, none at all would mean that they are not counted.
        var least = call.Operation.Id == "getDocument" ? 0 : 1;
        if (answer.Status == System.Net.HttpStatusCode.OK && (cost < least || cost > MostCommands))
            faults.Add($"{cost} database commands");
        Assert.True(
            faults.Count == 0,
            $"{string.Join('\n', faults)}\n{(int)answer.Status} {answer.Text}"
        );
    }

    public async ValueTask DisposeAsync()
    {
        commands.Dispose();
        machine.Dispose();
        await server.DisposeAsync();
    }

    /// <summary>The address goes out as it is written: the framework would make a better one of it.</summary>
    private async Task<MachineAnswer> Send(OddCall call)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Parse(call.Operation.Method),
            new Uri(
                machine.Http.BaseAddress!.GetLeftPart(UriPartial.Authority) + call.Address(sample!),
                new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }
            )
        );
        if (call.Body is not null)
        {
            request.Content = new ByteArrayContent(Filled(call.Body));
            if (call.Headers.All(h => h.Name != "Content-Type"))
                request.Content.Headers.ContentType = new(call.Operation.Takes!.MediaType);
        }
        foreach (var (name, value) in call.Headers)
            if (!request.Headers.TryAddWithoutValidation(name, value))
                request.Content?.Headers.TryAddWithoutValidation(name, value);
        if (call.Headers.All(h => h.Name != "Authorization"))
            request.Headers.TryAddWithoutValidation("Authorization", token);
        using var response = await machine.Http.SendAsync(request, Stop);
        return await Machine.Read(response);
    }

    /// <summary>With what was planted in place of what the example names, whatever the bytes are.</summary>
    private byte[] Filled(byte[] body) =>
        Encoding.Latin1.GetBytes(sample!.Fill(Encoding.Latin1.GetString(body)));

    /// <summary>What is refused or only read writes nothing; whatever else is written has its events, each once.</summary>
    private async Task<IEnumerable<string>> WriteFaults(
        OddCall call,
        MachineAnswer answer,
        Written before
    )
    {
        var after = await Written.Of(server);
        if ((int)answer.Status >= 400 || call.Operation.Method == "GET")
            return before == after ? [] : [$"{before} became {after}"];
        var id = AnswerCheck.Correlation(answer);
        await using var db = server.Db();
        var events = await db.Events.Where(e => e.CorrelationId == id).ToListAsync(Stop);
        List<string> faults = [];
        if (events.Count != after.Events - before.Events)
            faults.Add($"{events.Count} events of the call, but {before} became {after}");
        if (events.Count == 0 && before != after with { Notes = before.Notes })
            faults.Add($"no event, but {before} became {after}");
        if (
            events.DistinctBy(e => (e.Type, e.Subject, e.Organisation, e.After)).Count()
            != events.Count
        )
            faults.Add($"an event came twice: {string.Join(", ", events.Select(e => e.Type))}");
        return faults;
    }
}
