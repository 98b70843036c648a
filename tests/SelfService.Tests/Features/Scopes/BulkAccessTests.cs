using System.Net;
using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Features.Scopes.ScopeCalls;

namespace Portvakt.SelfService.Tests.Features.Scopes;

[Requirement("R13")]
public sealed class BulkAccessTests(Servers servers)
{
    private const string Lynghei = "314685644";
    private const string Nordlys = "315062861";

    [Theory, OnBoth]
    public async Task Many_are_given_and_taken_at_once_each_with_its_result(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Provider();
        var scope = await machine.NewName();
        await machine.Grant(scope, Fossekall);
        await machine.Grant(scope, Lynghei);

        var answer = await Send(
            machine,
            scope,
            $$"""
            {"grant":[{"consumer_orgno":"{{Unknown}}","valid_to":"2999-01-31","note":"By list"},
                      {"consumer_orgno":"{{Fossekall}}"}],
             "revoke":["{{Lynghei}}"]}
            """
        );

        Assert.Equal(
            [
                $"grant {Unknown} granted",
                $"grant {Fossekall} unchanged",
                $"revoke {Lynghei} revoked",
            ],
            Results(answer.Is(HttpStatusCode.OK))
        );
        Assert.Equal(scope, answer.Json.Text("scope"));
        Assert.Contains("effective_at", answer.Json.Members());
        var listed = (await machine.Send(HttpMethod.Get, Accesses + Of(scope))).Json;
        Assert.Equal([Fossekall, Unknown], listed.Each("consumer_orgno"));
        Assert.Equal("2999-01-31", listed[1].Text("valid_to"));
        Assert.Equal(
            [EventType.AccessGranted, EventType.AccessRemoved],
            (await server.EventsOf(scope)).Skip(3)
        );
    }

    [Theory, OnBoth]
    public async Task One_mistake_and_nothing_is_changed(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Provider();
        var scope = await machine.NewName();
        await machine.Grant(scope, Lynghei);

        var answer = await Send(
            machine,
            scope,
            $$"""
            {"grant":[{"consumer_orgno":"{{Fossekall}}"},
                      {"consumer_orgno":"314308426","valid_to":"2001-01-01"},
                      {"note":"nobody"}],
             "revoke":["{{Lynghei}}","{{Nordlys}}",null]}
            """
        );

        answer.Is(HttpStatusCode.BadRequest);
        Assert.Equal(
            [
                "grant[1].consumer_orgno organisation-number-check-digit",
                "grant[1].valid_to access-end-past",
                "grant[2].consumer_orgno organisation-number-missing",
                "revoke[1] access-unknown",
                "revoke[2] organisation-number-missing",
            ],
            answer.Complaints()
        );
        Assert.Equal(
            [
                $"grant {Fossekall} not_applied",
                "grant 314308426 refused",
                "grant  refused",
                $"revoke {Lynghei} not_applied",
                $"revoke {Nordlys} refused",
                "revoke  refused",
            ],
            Results(answer.Json)
        );
        Assert.Equal(
            2,
            answer.Json.GetProperty("results")[1].GetProperty("errors").GetArrayLength()
        );
        Assert.Equal(
            [EventType.ScopeCreated, EventType.AccessGranted],
            await server.EventsOf(scope)
        );
    }

    [Theory, OnBoth]
    public async Task One_organisation_stands_in_the_lists_once(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Provider();
        var scope = await machine.NewName();
        await machine.Grant(scope);

        var answer = await Send(
            machine,
            scope,
            $$"""{"grant":[{"consumer_orgno":"{{Fossekall}}"}],"revoke":["{{Fossekall}}"]}"""
        );

        Assert.Equal(["revoke[0] organisation-twice"], answer.Complaints());
    }

    [Theory]
    [OnBoth("{}", "grant list-empty")]
    [OnBoth("""{"grant":[],"revoke":null}""", "grant list-empty")]
    [OnBoth("""{"revoke":"314308425"}""", "revoke api-member-type")]
    public async Task Lists_have_something_in_them(DatabaseKind kind, string body, string complaint)
    {
        using var machine = await (await servers.On(kind)).Provider();
        var scope = await machine.NewName();

        var answer = await Send(machine, scope, body);

        answer.Is(HttpStatusCode.BadRequest);
        Assert.Equal([complaint], answer.Complaints());
    }

    [Theory, OnBoth]
    public async Task A_thousand_go_at_once_and_no_more(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Provider();
        var scope = await machine.NewName();
        var numbers = Numbers().Take(1001).ToList();

        var tooMany = await Send(machine, scope, Grants(numbers));
        var all = await Send(machine, scope, Grants(numbers.Take(1000)));

        tooMany.Is(HttpStatusCode.BadRequest);
        Assert.Equal(["grant list-too-long"], tooMany.Complaints());
        Assert.Equal(1000, all.Is(HttpStatusCode.OK).GetProperty("results").GetArrayLength());
        var listed = (await machine.Send(HttpMethod.Get, Accesses + Of(scope))).Json;
        // All are of one moment, so their order is nobody's.
        Assert.Equal(numbers.Take(1000), listed.Each("consumer_orgno").Order());
    }

    [Theory, OnBoth]
    public async Task It_is_for_own_scopes_that_are_active(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var owner = await server.Provider();
        using var other = await server.Provider(Skattemake);
        var scope = await owner.NewName();
        await owner.Grant(scope);
        var body = Grants([Lynghei]);

        (await Send(other, scope, body)).Is(HttpStatusCode.Forbidden);
        await owner.Send(HttpMethod.Delete, ScopesPath + Of(scope));
        (await Send(owner, scope, body)).Is(HttpStatusCode.Conflict);
        (await Send(owner, scope, $$"""{"revoke":["{{Fossekall}}"]}""")).Is(HttpStatusCode.OK);
    }

    [Theory, OnBoth]
    public async Task Sent_again_with_its_key_it_is_answered_again(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Provider();
        var scope = await machine.NewName();
        var key = ("Idempotency-Key", Guid.NewGuid().ToString());
        var address = $"{Accesses}/bulk{Of(scope)}";

        var first = await machine.Send(HttpMethod.Post, address, Grants([Fossekall]), key);
        var second = await machine.Send(HttpMethod.Post, address, Grants([Fossekall]), key);

        Assert.Equal(first.Text, second.Text);
        Assert.Equal([$"grant {Fossekall} granted"], Results(second.Is(HttpStatusCode.OK)));
    }

    private static Task<MachineAnswer> Send(Machine machine, string scope, object body) =>
        machine.Send(HttpMethod.Post, $"{Accesses}/bulk{Of(scope)}", body);

    private static object Grants(IEnumerable<string> numbers) =>
        new { grant = numbers.Select(number => new { consumer_orgno = number }) };

    private static IEnumerable<string> Results(JsonElement answer) =>
        answer
            .GetProperty("results")
            .EnumerateArray()
            .Select(r =>
                $"{r.Text("action")} {(r.TryGetProperty("consumer_orgno", out var n) ? n.GetString() : "")} {r.Text("outcome")}"
            );

    /// <summary>Valid numbers that the demo does not have.</summary>
    private static IEnumerable<string> Numbers() =>
        Enumerable
            .Range(91_000_000, 3000)
            .SelectMany(stem => Enumerable.Range(0, 10).Select(digit => $"{stem}{digit}"))
            .Where(number => NumberSchemes.Norwegian.TryRead(number, out _));
}
