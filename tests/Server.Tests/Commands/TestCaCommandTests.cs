using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Scopes;
using Portvakt.Store;
using Portvakt.TestKit;

namespace Portvakt.Server.Tests.Commands;

/// <summary>portvakt test-ca and the demo's certificate, as programs of their own against a running server.</summary>
[Requirement("R24")]
public sealed class TestCaCommandTests(Servers servers) : IDisposable
{
    private const string Lynghei = "314685644";
    private readonly TempFolder folder = new();

    [Theory]
    [OnBoth]
    public async Task The_demos_certificate_gives_a_token(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var file = Path.Combine(server.DataFolder, "demo", "certificate.env");
        await using var command = ChildProcess.Portvakt(folder.Path, ["token", "--env-file", file]);

        Assert.True(await command.Exit() == 0, command.Errors);
        Assert.Contains($"0192:{Lynghei}", command.Output);
        Assert.Contains("certificate ", command.Output);
        Assert.DoesNotContain(
            server.DemoFile("certificate.env")["MP_PFX"].Split('|')[1],
            command.Output
        );
    }

    [Theory]
    [InlineData("--seid1")]
    [InlineData("--qualified")]
    public async Task An_issued_certificate_gives_a_token(string profile)
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        await Issue(server, profile);

        await using var command = await Token(server);

        Assert.True(await command.Exit() == 0, command.Errors);
    }

    [Theory]
    [InlineData("--expired", "It is not in force")]
    [InlineData("--revoked", "It is revoked")]
    public async Task A_spoilt_certificate_is_refused(string how, string reason)
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        await Issue(server, how);

        Assert.True(
            await Wait.Until(() => Refused(server, reason), TimeSpan.FromSeconds(30), Stop)
        );
    }

    [Fact]
    public async Task A_certificate_that_is_called_back_is_refused_soon()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        var printed = await Issue(server, "--seid1");
        var serial = printed
            .Split('\n')
            .Single(line => line.StartsWith("Serial", StringComparison.Ordinal))
            .Split(' ')[^1];
        await using var before = await Token(server);
        Assert.Equal(0, await before.Exit());

        Assert.Contains($"Revoked {serial}", await server.Command("test-ca", "revoke", serial));

        Assert.True(
            await Wait.Until(() => Refused(server, "It is revoked"), TimeSpan.FromSeconds(30), Stop)
        );
    }

    [Fact]
    public async Task A_serial_number_that_was_never_issued_cannot_be_called_back()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        await using var command = ChildProcess.Portvakt(
            folder.Path,
            ["test-ca", "revoke", "12AB", "--data", server.DataFolder]
        );

        await command.Refuses("has issued no certificate with the serial number");
    }

    [Fact]
    public async Task Without_a_place_a_certificate_goes_to_the_data_folder()
    {
        var server = await servers.On(DatabaseKind.Sqlite);

        var printed = await server.Command("test-ca", "issue", "--orgno", "991825827");

        Assert.Contains(Path.Combine(server.DataFolder, "991825827.pfx"), printed);
        Assert.True(File.Exists(Path.Combine(server.DataFolder, "991825827.pfx")));
    }

    [Fact]
    public async Task A_test_certificate_counts_for_nothing_in_production()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        await Issue(server, "--seid1");
        var prod = server.Server.Installation.Landscape.Find("prod")!;
        var client = await Keyless(server, prod.Name);
        await using var command = await Token(
            server,
            ("MP_ISSUER", prod.Issuer),
            ("MP_PFX_CLIENT_ID", client)
        );

        Assert.Equal(1, await command.Exit());
        Assert.Contains("MP-120", command.Errors);
        Assert.Contains("not trusted in this environment", command.Errors);
    }

    [Theory]
    [InlineData("issue", "--orgno", Lynghei)]
    [InlineData("revoke", "1234")]
    public async Task There_is_none_in_operation(params string[] arguments)
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        await using var command = ChildProcess.Portvakt(
            folder.Path,
            ["test-ca", .. arguments, "--data", server.DataFolder, "--mode", "Operation"]
        );

        await command.Refuses("The test authority is for Trial mode");
    }

    [Fact]
    public async Task A_file_that_is_there_is_not_overwritten()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        await Issue(server, "--seid1");
        await using var command = ChildProcess.Portvakt(
            folder.Path,
            [
                "test-ca",
                "issue",
                "--orgno",
                Lynghei,
                "--out",
                "own.pfx",
                "--data",
                server.DataFolder,
            ]
        );

        await command.Refuses("exists already and is not overwritten");
    }

    [Fact]
    public async Task A_password_that_does_not_open_the_file_is_one_sentence()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        await Issue(server, "--seid1");
        await using var command = await Token(
            server,
            ("MP_PFX", folder.File("own.pfx") + "|wrong-nonsense")
        );

        await command.Refuses("cannot be opened");
        Assert.DoesNotContain("wrong-nonsense", command.Errors);
    }

    [Fact]
    public async Task What_is_issued_is_for_its_owner_alone()
    {
        await Issue(await servers.On(DatabaseKind.Sqlite), "--seid1");

        if (!OperatingSystem.IsWindows())
            Assert.Equal(
                UnixFileMode.UserRead | UnixFileMode.UserWrite,
                File.GetUnixFileMode(folder.File("own.pfx"))
            );
    }

    public void Dispose() => folder.Dispose();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Task<string> Issue(TestServer server, string option) =>
        server.Command(
            "test-ca",
            "issue",
            "--orgno",
            Lynghei,
            "--name",
            "GRØNN LYNGHEI KOMMUNE",
            "--out",
            folder.File("own.pfx"),
            "--password",
            "hemmelig",
            option
        );

    private async Task<bool> Refused(TestServer server, string reason)
    {
        await using var command = await Token(server);
        return await command.Exit() == 1 && command.Errors.Contains(reason);
    }

    /// <summary>portvakt token with certificate.env, its certificate being the one that the test issued.</summary>
    private async Task<ChildProcess> Token(
        TestServer server,
        params (string Name, string Value)[] changes
    )
    {
        var lines = server.DemoFile("certificate.env").ToDictionary();
        lines["MP_PFX"] = folder.File("own.pfx") + "|hemmelig";
        foreach (var (name, value) in changes)
            lines[name] = value;
        await File.WriteAllLinesAsync(
            folder.File("own.env"),
            lines.Select(line => $"{line.Key}={line.Value}"),
            Stop
        );
        return ChildProcess.Portvakt(folder.Path, ["token", "--env-file", "own.env"]);
    }

    private static async Task<string> Keyless(TestServer server, EnvironmentName environment)
    {
        var client = Integration.Create(
            environment,
            Domain.Basics.OrganisationId.Of($"0192:{Lynghei}"),
            new IntegrationProperties(
                Domain.Basics.IntegrationKind.Maskinporten,
                "certificate",
                "test"
            ),
            [ScopeName.Of("fjelltake:kart/hoyde.read")],
            TimeProvider.System.GetUtcNow()
        );
        await using var db = server.Db();
        db.Integrations.Add(client);
        await db.SaveChangesAsync(Stop);
        return client.ClientId;
    }
}
