using System.Net;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Portvakt.Store;

namespace Portvakt.Server.Tests.Backups;

/// <summary>portvakt backup and restore, as a person would use them who lost a machine.</summary>
public sealed class RestoredServerTests : IDisposable
{
    private readonly TempFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_restored_server_signs_with_the_same_key_and_takes_no_grant_from_before()
    {
        var backup = folder.File("backup.zip");
        IReadOnlyDictionary<string, string> client;
        string usedGrant;
        JsonWebToken before;
        int port;
        await using (var server = await TestServer.Start(DatabaseKind.Sqlite, stop: Stop))
        {
            client = server.DemoFile("consumer.env");
            port = server.Server.Installation.Settings.Port;
            usedGrant = DemoGrant.Sign(client);
            before = (await Ask(client, usedGrant)).Token!;
            Assert.Contains("rows to", await server.Command("backup", backup));
        }
        await Restore(backup, port);

        await using var restored = ChildProcess.Portvakt(folder.Path, Data(port));
        await restored.Says("Data ");

        Assert.NotEqual(HttpStatusCode.OK, (await Ask(client, usedGrant)).Status);
        JsonWebToken? after = null;
        Assert.True(
            await Wait.Until(
                async () => (after = (await Ask(client, DemoGrant.Sign(client))).Token) is not null,
                TimeSpan.FromSeconds(90),
                Stop
            )
        );
        Assert.Equal(before.Kid, after!.Kid);
        Assert.NotEqual(HttpStatusCode.OK, (await Ask(client, usedGrant)).Status);
    }

    [Theory]
    [InlineData("nothing.zip", "cannot be opened")]
    [InlineData("text.zip", "cannot be opened")]
    public async Task What_is_no_backup_is_said_in_a_sentence(string name, string sentence)
    {
        await File.WriteAllTextAsync(folder.File("text.zip"), "no zip", Stop);
        await using var command = ChildProcess.Portvakt(
            folder.Path,
            ["restore", folder.File(name), .. Data(8080)]
        );

        Assert.Equal(2, await command.Exit());
        Assert.Contains(sentence, command.Errors);
        Assert.DoesNotContain("   at ", command.Errors);
    }

    public void Dispose() => folder.Dispose();

    private string[] Data(int port) => ["--data", folder.File("data"), "--port", $"{port}"];

    private async Task Restore(string backup, int port)
    {
        await using var restore = ChildProcess.Portvakt(
            folder.Path,
            ["restore", backup, .. Data(port)]
        );
        Assert.True(await restore.Exit() == 0, restore.Errors);
        Assert.Contains("Restored ", restore.Output);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(
                UnixFileMode.UserRead | UnixFileMode.UserWrite,
                File.GetUnixFileMode(backup)
            );
    }

    private static async Task<(HttpStatusCode Status, JsonWebToken? Token)> Ask(
        IReadOnlyDictionary<string, string> client,
        string grant
    )
    {
        using var http = new HttpClient();
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["grant_type"] = "urn:ietf:params:oauth:grant-type:jwt-bearer",
                ["assertion"] = grant,
            }
        );
        using var answer = await http.PostAsync(client["MP_ISSUER"] + "token", form, Stop);
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop));
        return body.RootElement.TryGetProperty("access_token", out var token)
            ? (answer.StatusCode, new JsonWebToken(token.GetString()))
            : (answer.StatusCode, null);
    }
}
