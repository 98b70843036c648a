using Portvakt.Store;

namespace Portvakt.Server.Tests.Starting;

/// <summary>The data folder holds password hashes and mails with links that let people in.</summary>
public sealed class OwnerOnlyTests
{
    private const UnixFileMode Others =
        UnixFileMode.GroupRead
        | UnixFileMode.GroupWrite
        | UnixFileMode.OtherRead
        | UnixFileMode.OtherWrite;

    [Fact]
    public async Task Databases_keys_and_demo_files_are_for_their_owner_alone()
    {
        await using var server = await TestServer.Start(
            DatabaseKind.Sqlite,
            stop: TestContext.Current.CancellationToken
        );

        var open = Directory
            .EnumerateFiles(server.DataFolder, "*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".lock", StringComparison.Ordinal))
            .Where(file =>
                !OperatingSystem.IsWindows() && (File.GetUnixFileMode(file) & Others) != 0
            );

        Assert.Empty(open);
    }
}
