using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Scopes;

/// <summary>What the tests of the REST face of scopes share.</summary>
internal static class ScopeCalls
{
    public const string ScopesPath = "/api/v1/scopes";
    public const string Accesses = ScopesPath + "/access";
    public const string Read = "idporten:scopes.read";
    public const string Write = "idporten:scopes.write";

    /// <summary>The provider, who owns the prefix fjelltake.</summary>
    public const string Fjelltake = "312045109";

    /// <summary>Another provider, who owns the prefix skattemake.</summary>
    public const string Skattemake = "312422328";

    /// <summary>A consumer.</summary>
    public const string Fossekall = "314308425";

    /// <summary>A valid number that the register does not show.</summary>
    public const string Unknown = "991825827";

    /// <summary>A machine of an organisation in ver2 that may write scopes.</summary>
    public static Task<Machine> Provider(this TestServer server, string organisation = Fjelltake) =>
        Machine.Of(server, "ver2", organisation, Write);

    /// <summary>A server whose ver2 gives tokens of every form.</summary>
    public static Task<TestServer> Able(DatabaseKind kind) =>
        TestServer.Start(
            kind,
            change: settings =>
            {
                var environment = settings.Environments.Find(e => e.Name == "ver2")!;
                environment.Dpop = DpopUse.On;
                environment.OpaqueTokens = true;
            },
            stop: TestContext.Current.CancellationToken
        );

    /// <summary>The query that names a scope.</summary>
    public static string Of(string scope) => $"?scope={Uri.EscapeDataString(scope)}";

    /// <summary>
    /// The least that a new scope needs, with <paramref name="members"/> added, or put in place of what is there.
    /// </summary>
    public static Dictionary<string, object?> Body(params (string Name, object? Value)[] members)
    {
        var body = new Dictionary<string, object?>
        {
            ["prefix"] = "fjelltake",
            ["subscope"] = Planted.NewSubscope(),
            ["description"] = "Of a test",
        };
        foreach (var (name, value) in members)
            body[name] = value;
        return body;
    }

    /// <summary>Makes a scope; gives what was answered.</summary>
    public static async Task<JsonElement> NewScope(
        this Machine machine,
        params (string Name, object? Value)[] members
    ) => (await machine.Send(HttpMethod.Post, ScopesPath, Body(members))).Is(HttpStatusCode.OK);

    /// <summary>Makes a scope; gives its name.</summary>
    public static async Task<string> NewName(
        this Machine machine,
        params (string Name, object? Value)[] members
    ) => (await machine.NewScope(members)).Text("name");

    public static string Text(this JsonElement json, string member) =>
        json.GetProperty(member).GetString()!;

    /// <summary>The names of an object's members, in the order in which they stand.</summary>
    public static IEnumerable<string> Members(this JsonElement json) =>
        json.EnumerateObject().Select(m => m.Name);

    /// <summary>A member of each of a list's objects.</summary>
    public static IEnumerable<string> Each(this JsonElement list, string member) =>
        list.EnumerateArray().Select(e => e.Text(member));

    /// <summary>The fields that an error body complains of, each with its code.</summary>
    public static IEnumerable<string> Complaints(this MachineAnswer answer) =>
        answer
            .Json.GetProperty("errors")
            .EnumerateArray()
            .Select(e => $"{e.Text("fieldIdentifier")} {e.Text("code")}");

    /// <summary>Gives access, as an existing tool does: with an empty body.</summary>
    public static Task<MachineAnswer> Grant(
        this Machine machine,
        string scope,
        string consumer = Fossekall,
        object? body = null
    ) => machine.Send(HttpMethod.Put, $"{Accesses}/{consumer}{Of(scope)}", body ?? "");

    public static Task<MachineAnswer> Revoke(
        this Machine machine,
        string scope,
        string consumer = Fossekall
    ) => machine.Send(HttpMethod.Delete, $"{Accesses}/{consumer}{Of(scope)}", "");

    /// <summary>Puts an organisation that is no more into the register.</summary>
    public static async Task Ended(this TestServer server, string number)
    {
        await using var db = server.Db();
        var id = NumberSchemes.Norwegian.Parse($"0192:{number}").Value;
        db.RegisterUnits.Add(RegisterUnit.Of(id, "SLUTT STUBBE AS", "AS", ended: true));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Takes every access of an organisation away, as their providers would.</summary>
    public static async Task LoseAccesses(this TestServer server, string organisation)
    {
        await using var db = server.Db();
        var consumer = NumberSchemes.Norwegian.Parse($"0192:{organisation}").Value;
        var stop = TestContext.Current.CancellationToken;
        foreach (
            var access in await db.Accesses.Where(a => a.Consumer == consumer).ToListAsync(stop)
        )
            access.Remove(server.Server.Parts.Clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }

    /// <summary>The types of the events about a scope, in order.</summary>
    public static async Task<IEnumerable<string>> EventsOf(this TestServer server, string scope) =>
        (await Planted.Events(server, scope)).Select(e => e.Type);
}
