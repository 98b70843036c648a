using System.Buffers.Text;
using System.Net;
using System.Text.Json;
using Portvakt.Store;

namespace Portvakt.Server.Tests.Commands;

/// <summary>The demo's supplier: portvakt token for itself, for a customer and as a system user.</summary>
[Requirement("R18")]
public sealed class DelegatedTokenTests(Servers servers)
{
    private const string Supplier = "0192:313176762";
    private const string Customer = "0192:314308425";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task The_suppliers_file_gives_a_delegated_token_for_its_audience(DatabaseKind kind)
    {
        var claims = await Fetch(kind, "supplier.env");

        Assert.Equal(Customer, Id(claims, "consumer"));
        Assert.Equal(Supplier, Id(claims, "supplier"));
        Assert.Equal(
            "https://tt02.altinn.no/",
            claims.GetProperty("delegation_source").GetString()
        );
        var server = await servers.On(kind);
        var file = server.DemoFile("supplier.env");
        Assert.Equal(file["MP_RESOURCE"], claims.GetProperty("aud").GetString());
        Assert.Equal(file["MP_SCOPE"], claims.GetProperty("scope").GetString());
    }

    [Theory, OnBoth]
    public async Task The_same_file_gives_a_plain_token_when_asked_to(DatabaseKind kind)
    {
        var claims = await Fetch(kind, "supplier.env", "--plain");

        Assert.Equal(Supplier, Id(claims, "consumer"));
        Assert.False(claims.TryGetProperty("supplier", out _));
        Assert.False(claims.TryGetProperty("aud", out _));
    }

    [Theory, OnBoth]
    public async Task The_system_users_file_gives_a_token_of_the_vendor_with_the_system_user(
        DatabaseKind kind
    )
    {
        var claims = await Fetch(kind, "systemuser.env");

        Assert.Equal(Supplier, Id(claims, "consumer"));
        var details = claims.GetProperty("authorization_details")[0];
        Assert.Equal(Customer, Id(details, "systemuser_org"));
        Assert.Equal("313176762_kommunelonn", details.GetProperty("system_id").GetString());
        Assert.Equal(1, details.GetProperty("systemuser_id").GetArrayLength());
    }

    [Fact]
    public async Task The_report_says_for_whom_and_as_what()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        await using var delegated = Token(server, "supplier.env");
        await using var systemUser = Token(server, "systemuser.env");

        Assert.Equal(0, await delegated.Exit());
        Assert.Equal(0, await systemUser.Exit());
        Assert.Matches($"For +organisation 314.308.425", delegated.Output);
        Assert.Matches($"Supplier +organisation 313.176.762", delegated.Output);
        Assert.Matches("Delegated in +https://tt02.altinn.no/", delegated.Output);
        Assert.Matches("System user .*313176762_kommunelonn", systemUser.Output);
    }

    [Fact]
    public async Task Both_files_speak_of_one_client()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        var supplier = server.DemoFile("supplier.env");
        var systemUser = server.DemoFile("systemuser.env");

        string[] both = ["MP_ISSUER", "MP_CLIENT_ID", "MP_JWK", "MP_SCOPE"];
        Assert.All(both, name => Assert.Equal(supplier[name], systemUser[name]));
    }

    [Theory, OnBoth]
    public async Task The_admin_APIs_address_serves_the_register_and_nothing_else(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var api = server.Server.Installation.Landscape.Find("ver2")!.AdminApi;
        using var http = new HttpClient();

        var register = await http.GetAsync(
            $"{api}/accessmanagement/api/v1/maskinporten/delegations/?scope=a:b",
            Stop
        );
        var nothing = await http.GetAsync($"{api}/", Stop);
        var portal = await http.GetAsync(
            new Uri(server.Portal, "accessmanagement/api/v1/maskinporten/delegations/?scope=a:b"),
            Stop
        );

        Assert.Equal(HttpStatusCode.Unauthorized, register.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
        Assert.Equal("application/json", nothing.Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.NotFound, portal.StatusCode);
    }

    [Fact]
    public async Task An_environment_may_look_up_over_HTTP_what_it_serves_itself()
    {
        // ver2 asks its own admin API instead of its memory, as it would ask Altinn.
        await using var server = await TestServer.Start(
            change: settings =>
                settings.Environments.Single(e => e.Name == "ver2").Altinn = new()
                {
                    Platform = $"http://localhost:{settings.Port + 2 + 3 + 1}",
                    CacheSeconds = 0,
                },
            stop: Stop
        );
        await using var delegated = Token(server, "supplier.env", "--raw");
        await using var systemUser = Token(server, "systemuser.env", "--raw");

        Assert.True(await delegated.Exit() == 0, delegated.Errors);
        Assert.True(await systemUser.Exit() == 0, systemUser.Errors);
    }

    private async Task<JsonElement> Fetch(DatabaseKind kind, string file, params string[] more)
    {
        var server = await servers.On(kind);
        await using var command = Token(server, file, ["--raw", .. more]);
        Assert.True(await command.Exit() == 0, command.Errors);
        return JsonElement.Parse(Base64Url.DecodeFromChars(command.Output.Split('.')[1]));
    }

    private static ChildProcess Token(TestServer server, string file, params string[] more) =>
        ChildProcess.Portvakt(
            server.DataFolder,
            ["token", "--env-file", Path.Combine("demo", file), .. more]
        );

    private static string? Id(JsonElement json, string party) =>
        json.GetProperty(party).GetProperty("ID").GetString();
}
