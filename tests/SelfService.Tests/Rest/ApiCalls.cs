using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.SelfService.Tests.Rest;

/// <summary>What the tests of the API share.</summary>
internal static class ApiCalls
{
    public const string Clients = "/api/v1/clients";
    public const string ReadClients = "idporten:dcr.read";
    public const string WriteClients = "idporten:dcr.write";
    public const string ModifyClients = "idporten:dcr.modify";
    public const string SupplyClients = "idporten:dcr.supplier";
    public const string JwtBearer = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    /// <summary>A consumer of the demo.</summary>
    public const string Fossekall = "314308425";

    public const string Lynghei = "314685644";
    public const string Pingvin = "313176762";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>A machine of Fossekall in ver2 that may read and write clients.</summary>
    public static Task<Machine> Writer(this TestServer server, string organisation = Fossekall) =>
        Machine.Of(server, "ver2", organisation, ReadClients, WriteClients);

    /// <summary>The same in production, where what holds for the whole organisation is changed.</summary>
    public static Task<Machine> WriterInProduction(this TestServer server, string organisation) =>
        Machine.Of(server, "prod", organisation, ReadClients, WriteClients);

    public static Task<MachineAnswer> Get(this Machine machine, string path) =>
        machine.Send(HttpMethod.Get, path);

    public static Task<MachineAnswer> Post(this Machine machine, string path, object? body) =>
        machine.Send(HttpMethod.Post, path, body);

    public static Task<MachineAnswer> Put(this Machine machine, string path, object? body) =>
        machine.Send(HttpMethod.Put, path, body);

    public static Task<MachineAnswer> Delete(this Machine machine, string path) =>
        machine.Send(HttpMethod.Delete, path);

    /// <summary>
    /// The least that a new Maskinporten client needs, with <paramref name="members"/> added, or put in place of what is
    /// there.
    /// </summary>
    public static Dictionary<string, object?> Client(params (string Name, object? Value)[] members)
    {
        var body = new Dictionary<string, object?>
        {
            ["integration_type"] = "maskinporten",
            ["client_name"] = "A client",
            ["description"] = "Of a test",
            ["token_endpoint_auth_method"] = "private_key_jwt",
            ["grant_types"] = new[] { JwtBearer },
            ["scopes"] = Array.Empty<string>(),
        };
        foreach (var (name, value) in members)
            body[name] = value;
        return body;
    }

    /// <summary>A client that people sign in with, which needs an address to send them back to.</summary>
    public static Dictionary<string, object?> SignInClient(
        params (string Name, object? Value)[] members
    )
    {
        var body = Client(
            ("integration_type", "idporten"),
            ("application_type", "web"),
            ("token_endpoint_auth_method", "client_secret_basic"),
            ("grant_types", new[] { "authorization_code" }),
            ("redirect_uris", new[] { "https://app.example/back" }),
            ("scopes", new[] { "openid", "profile" })
        );
        foreach (var (name, value) in members)
            body[name] = value;
        return body;
    }

    /// <summary>Registers a client; gives what was answered.</summary>
    public static async Task<JsonElement> NewClient(
        this Machine machine,
        params (string Name, object? Value)[] members
    ) => (await machine.Post(Clients, Client(members))).Is(HttpStatusCode.OK);

    /// <summary>The address of a client that was answered.</summary>
    public static string Address(this JsonElement client) => $"{Clients}/{client.Id()}";

    public static string Id(this JsonElement client) => client.Text("client_id")!;

    /// <summary>A text member; null when it is not there.</summary>
    public static string? Text(this JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? value.GetString() : null;

    public static IEnumerable<string?> Texts(this JsonElement json, string name) =>
        json.GetProperty(name).EnumerateArray().Select(e => e.GetString());

    /// <summary>The names of an object's members, in the order in which they stand.</summary>
    public static IEnumerable<string> Members(this JsonElement json) =>
        json.EnumerateObject().Select(m => m.Name);

    /// <summary>The fields that an error body complains of, each with its code.</summary>
    public static IEnumerable<string> Complaints(this MachineAnswer answer) =>
        answer
            .Json.GetProperty("errors")
            .EnumerateArray()
            .Select(e => $"{e.Text("fieldIdentifier")}: {e.Text("code")}");

    /// <summary>An organisation that nobody else in the tests knows, with the terms accepted.</summary>
    public static async Task<string> NewOrganisation(this TestServer server)
    {
        OrganisationId number;
        do
        {
            var digits = RandomNumberGenerator.GetInt32(320_000_000, 390_000_000);
            NumberSchemes.Norwegian.TryRead($"{digits}", out number);
        } while (number == default);
        await using var db = server.Db();
        var now = server.Server.Parts.Clock.GetUtcNow();
        var organisation = Organisation.Register(number, $"Of a test {number.Value}", now);
        db.TermsAcceptances.Add(
            organisation.AcceptTerms(server.Server.Installation.Terms.InForce(now), null, now)
        );
        db.Organisations.Add(organisation);
        await db.SaveChangesAsync(Stop);
        return number.Value;
    }
}
