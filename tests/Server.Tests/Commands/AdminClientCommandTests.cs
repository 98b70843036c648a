using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.Server.Tests.Commands;

/// <summary>portvakt admin-client add, as a program of its own beside a running server.</summary>
public sealed class AdminClientCommandTests(Servers servers) : IDisposable
{
    private const string Organisation = "314685644";

    private readonly TempFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task An_organisations_first_client_administers_by_the_api(DatabaseKind kind)
    {
        var server = await servers.On(kind);

        var told = await Add(server, Organisation, "--name", "Klientstyring");
        var id = Value(told, "client_id");
        var token = await Token(server, id, "idporten:dcr.read idporten:dcr.write");

        Assert.Equal(server.Issuer("ver2"), Value(told, "issuer"));
        Assert.DoesNotContain("terms", told);
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var api = Value(told, "api");
        using var own = JsonDocument.Parse(await http.GetStringAsync($"{api}/clients/{id}", Stop));
        Assert.Equal("Klientstyring", own.RootElement.GetProperty("client_name").GetString());
        using var body = new StringContent(
            """{ "integration_type": "maskinporten", "client_name": "A", "description": "B" }""",
            Encoding.UTF8,
            "application/json"
        );
        using var made = await http.PostAsync(new Uri($"{api}/clients"), body, Stop);
        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
    }

    [Fact]
    public async Task It_is_in_the_organisations_log_that_the_operator_made_it()
    {
        var server = await servers.On(DatabaseKind.Sqlite);

        var id = Value(await Add(server, "315062861", "--scope", "idporten:dcr.read"), "client_id");

        await using var db = server.Db();
        var made = await db.Events.SingleAsync(e => e.Subject == id, Stop);
        Assert.Equal((EventType.IntegrationCreated, Via.CommandLine), (made.Type, made.Via));
        var same = await db
            .Events.Where(e => e.CorrelationId == made.CorrelationId)
            .Select(e => e.Type)
            .ToListAsync(Stop);
        Assert.Equal(
            [EventType.AccessGranted, EventType.IntegrationCreated, EventType.KeyAdded],
            same.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task An_organisation_that_has_not_accepted_the_terms_is_told_of_them()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        const string newcomer = "991825827";
        await server.Command(
            "organisation",
            "add",
            newcomer,
            "--domain",
            "ny.example",
            "--name",
            "NY"
        );

        Assert.Contains("Until somebody of NY has accepted the terms", await Add(server, newcomer));
    }

    [Theory]
    [InlineData("There is no environment tull here", "tull", Organisation)]
    [InlineData("is not registered here", "ver2", "991825827")]
    [InlineData("must have 9 digits", "ver2", "12")]
    [InlineData("is not one of the values", "ver2", Organisation, "--scope", "fjelltake:x.read")]
    [InlineData("is not one of the values", "ver2", Organisation, "--scope", "idporten:nothing")]
    public async Task What_cannot_be_done_is_said_in_a_sentence(
        string sentence,
        params string[] arguments
    )
    {
        await using var command = ChildProcess.Portvakt(
            folder.Path,
            [
                "admin-client",
                "add",
                .. arguments,
                "--key",
                PublicKey(),
                "--data",
                folder.File("data"),
            ]
        );

        // All that is wrong is told at once, and nobody is registered in an empty store.
        await command.Refuses(sentence, besides: line => !line.Contains(sentence));
    }

    [Fact]
    public async Task A_private_key_is_refused_and_never_repeated()
    {
        var pem = TestGrant.SharedKey.ExportRSAPrivateKeyPem();
        var file = folder.File("private.pem");
        await File.WriteAllTextAsync(file, pem, Stop);
        await using var command = ChildProcess.Portvakt(
            folder.Path,
            [
                "admin-client",
                "add",
                "ver2",
                Organisation,
                "--key",
                file,
                "--data",
                folder.File("data"),
            ]
        );

        Assert.Equal(2, await command.Exit());
        Assert.DoesNotContain(pem.Split('\n')[1], command.Errors + command.Output);
    }

    public void Dispose() => folder.Dispose();

    private Task<string> Add(TestServer server, string organisation, params string[] more) =>
        server.Command([
            "admin-client",
            "add",
            "ver2",
            organisation,
            "--key",
            PublicKey(),
            .. more,
        ]);

    private string PublicKey()
    {
        var file = folder.File("public.pem");
        File.WriteAllText(file, TestGrant.SharedKey.ExportSubjectPublicKeyInfoPem());
        return file;
    }

    /// <summary>The key of a PEM text is known by its thumbprint (RFC 7638).</summary>
    private static async Task<string> Token(TestServer server, string id, string scope)
    {
        var numbers = TestGrant.SharedKey.ExportParameters(false);
        var kid = Domain.Integrations.PublicKeyMaterial.Thumbprint(
            numbers.Modulus!,
            numbers.Exponent!
        );
        var issuer = server.Issuer("ver2");
        string? token = null;
        using var http = new HttpClient();
        // The server takes in what a command wrote within a second.
        var given = await Wait.Until(
            async () =>
            {
                var grant = TestGrant.Valid(
                    id,
                    kid,
                    issuer,
                    scope,
                    TimeProvider.System.GetUtcNow()
                );
                using var form = new FormUrlEncodedContent(
                    new Dictionary<string, string>
                    {
                        ["grant_type"] = "urn:ietf:params:oauth:grant-type:jwt-bearer",
                        ["assertion"] = grant.Sign(),
                    }
                );
                using var answer = await http.PostAsync(new Uri(issuer + "token"), form, Stop);
                if (answer.StatusCode != HttpStatusCode.OK)
                    return false;
                using var read = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop));
                token = read.RootElement.GetProperty("access_token").GetString();
                return true;
            },
            TimeSpan.FromSeconds(30),
            Stop
        );
        Assert.True(given, "no token");
        return token!;
    }

    private static string Value(string told, string name) =>
        told.Split('\n')
            .Single(line => line.StartsWith($"{name}: ", StringComparison.Ordinal))[
                (name.Length + 2)..
            ]
            .Trim();
}
