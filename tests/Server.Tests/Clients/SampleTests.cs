using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Scopes;

namespace Portvakt.Server.Tests.Clients;

/// <summary>The samples, run as a reader of their READMEs would: a published client library and a framework's API.</summary>
[Requirement("R31")]
public sealed class SampleTests : IAsyncLifetime
{
    private const string Scope = "fjelltake:kart/hoyde.read";
    private readonly TempFolder folder = new();
    private readonly string address = $"http://127.0.0.1:{FreePort.Next()}";
    private TestServer server = null!;
    private ChildProcess api = null!;

    public async ValueTask InitializeAsync()
    {
        server = await TestServer.Start(stop: TestContext.Current.CancellationToken);
        api = ChildProcess.Start(
            Repository.Absolute("artifacts/bin/Api/debug/Sample.Api"),
            folder.Path,
            [new("HOME", folder.Path)],
            ["--urls", address, "--Issuer", server.Issuer("ver2"), "--Scope", Scope]
        );
        await api.Says("Application started");
    }

    [Fact]
    public async Task The_api_lets_the_client_in_and_knows_its_organisation()
    {
        await using var client = Client("consumer.env");

        Assert.Equal(0, await client.Exit());
        Assert.StartsWith("200 ", client.Output);
        var consumer = server.DemoFile("selvbetjening.env")["SS_CONSUMER"];
        Assert.Contains(consumer, client.Output);
    }

    [Fact]
    public async Task A_file_as_people_write_it_is_read()
    {
        var lines = server
            .DemoFile("consumer.env")
            .Select(line =>
                line.Key == "MP_ISSUER"
                    ? (line.Key, line.Value.TrimEnd('/'))
                    : (line.Key, line.Value)
            )
            .Select(line => $"{line.Item1} = {line.Item2} ");
        await File.WriteAllLinesAsync(
            folder.File("own.env"),
            ["# The client of the demo: MP_ISSUER=nowhere", "", .. lines, "   "],
            TestContext.Current.CancellationToken
        );
        await using var client = Client(folder.File("own.env"));

        Assert.True(await client.Exit() == 0, client.Errors);
        Assert.StartsWith("200 ", client.Output);
    }

    [Fact]
    public async Task A_file_without_a_needed_line_is_told_in_one_sentence()
    {
        await using var client = Client("certificate.env");

        Assert.Equal(2, await client.Exit());
        Assert.EndsWith("certificate.env has no line MP_CLIENT_ID=…", client.Errors);
    }

    [Fact]
    public void The_api_writes_nothing_to_the_home_folder_and_warns_of_nothing()
    {
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
        Assert.DoesNotContain("warn", api.Output + api.Errors);
    }

    [Fact]
    public async Task A_removed_access_is_refused_at_the_next_request()
    {
        await RemoveAccess();
        await using var client = Client("consumer.env");

        Assert.Equal(1, await client.Exit());
        Assert.Contains("has not been granted access", client.Errors);
    }

    [Fact]
    public async Task The_api_refuses_a_token_with_another_scope()
    {
        await using var client = Client("selvbetjening.env");

        Assert.Equal(1, await client.Exit());
        Assert.StartsWith("403 ", client.Output);
    }

    [Fact]
    public async Task The_api_refuses_a_call_without_a_token()
    {
        using var http = new HttpClient();
        using var answer = await http.GetAsync(
            new Uri(address + "/hvem"),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    public async ValueTask DisposeAsync()
    {
        await api.DisposeAsync();
        await server.DisposeAsync();
        folder.Dispose();
    }

    private ChildProcess Client(string env) =>
        ChildProcess.Start(
            Repository.Absolute("artifacts/bin/Client/debug/Sample.Client"),
            folder.Path,
            [],
            [Path.Combine(server.DataFolder, "demo", env), address + "/hvem"]
        );

    private async Task RemoveAccess()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var db = server.Db();
        var consumer = server.DemoFile("selvbetjening.env")["SS_CONSUMER"];
        var number = Domain.Basics.NumberSchemes.Norwegian.Parse(consumer).Value;
        var name = ScopeName.Of(Scope);
        var scope = await db.Scopes.FirstAsync(
            s => s.Name == name && s.Environment == Domain.Environments.EnvironmentName.Of("ver2"),
            stop
        );
        var access = await db.Accesses.FirstAsync(
            a => a.ScopeId == scope.Id && a.Consumer == number,
            stop
        );
        access.Remove(TimeProvider.System.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }
}
