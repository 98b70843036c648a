using System.Buffers.Text;
using System.Net;
using System.Text.Json;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Rest.Journeys;

/// <summary>
/// What the command line maskinporten-cli does, call by call. It looks for the operations at the root and with a slash at
/// the end, and sends no more of a client than seven members.
/// </summary>
[Requirement("R40")]
public sealed class MaskinportenCliTests(Servers servers)
{
    private const string Clients = "/clients/";

    [Theory, OnBoth]
    public async Task A_command_line_of_the_old_days_is_served(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();

        var id = (await machine.Post(Clients, Body("cli client"))).Is(HttpStatusCode.OK).Id();
        Assert.Contains(
            id,
            (await machine.Get(Clients))
                .Is(HttpStatusCode.OK)
                .EnumerateArray()
                .Select(client => client.Id())
        );
        var changed = (await machine.Put(Clients + id, Body("another name"))).Is(HttpStatusCode.OK);
        Assert.Equal((id, "another name"), (changed.Id(), changed.Text("client_name")));

        var keys = $"{Clients}{id}/jwks";
        await Add(machine, keys, "cli-client-1");
        await Add(machine, keys, "cli-client-2");
        Assert.Equal(["cli-client-1", "cli-client-2"], (await Keys(machine, keys)).Select(Kid));

        Assert.Equal(
            HttpStatusCode.NotFound,
            (await machine.Get($"{Clients}{Guid.NewGuid()}/jwks")).Status
        );
        (await machine.Delete(Clients + id)).Is(HttpStatusCode.OK);
    }

    [Theory, OnBoth]
    public async Task What_it_does_not_send_goes_back_to_its_default(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var client = await machine.NewClient(("access_token_lifetime", 600));

        var changed = (await machine.Put(Clients + client.Id(), Body("cli client"))).Json;

        Assert.Equal(120, changed.GetProperty("access_token_lifetime").GetInt32());
    }

    /// <summary>Reads the set, strips each key down to what it knows, and sends all of them with one more.</summary>
    private static async Task Add(Machine machine, string path, string kid)
    {
        var numbers = TestGrant.SharedKey.ExportParameters(false);
        var added = new
        {
            alg = "RS256",
            kty = "RSA",
            use = "sig",
            kid,
            e = Base64Url.EncodeToString(numbers.Exponent),
            n = Base64Url.EncodeToString(numbers.Modulus),
        };
        var kept = (await Keys(machine, path)).Select(
            object (key) =>
                new
                {
                    alg = key.Text("alg"),
                    kty = key.Text("kty"),
                    use = key.Text("use"),
                    kid = key.Text("kid"),
                    e = key.Text("e"),
                    n = key.Text("n"),
                }
        );
        (await machine.Post(path, new { keys = kept.Append(added) })).Is(HttpStatusCode.OK);
    }

    private static async Task<IReadOnlyList<JsonElement>> Keys(Machine machine, string path) =>
        [.. (await machine.Get(path)).Is(HttpStatusCode.OK).GetProperty("keys").EnumerateArray()];

    private static string? Kid(JsonElement key) => key.Text("kid");

    private static object Body(string name) =>
        new
        {
            integration_type = "maskinporten",
            application_type = "web",
            client_name = name,
            description = "Of a test",
            token_endpoint_auth_method = "private_key_jwt",
            grant_types = new[] { ApiCalls.JwtBearer },
            scopes = new[] { "fjelltake:varsel.read" },
        };
}
