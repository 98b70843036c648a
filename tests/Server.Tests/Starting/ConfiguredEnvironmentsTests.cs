namespace Portvakt.Server.Tests.Starting;

/// <summary>Environments that somebody configures stand instead of the default ones, not before the rest of them.</summary>
[Requirement("R32")]
public sealed class ConfiguredEnvironmentsTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public async Task Two_configured_environments_are_all_there_is()
    {
        await using var server = await Serve(
            """{"Portvakt":{"Environments":[{"Name":"test","Kind":"Test"},{"Name":"live","Kind":"Prod"}]}}"""
        );
        await server.Says("Data ");

        Assert.Equal(["test", "live"], Environments(server));
    }

    [Fact]
    public async Task A_setting_of_a_default_environment_leaves_the_others_where_they_are()
    {
        await using var server = await Serve(
            """{"Portvakt":{"Environments":{"1":{"Dpop":"On"}}}}"""
        );
        await server.Says("Data ");

        Assert.Equal(["ver1", "ver2", "prod"], Environments(server));
    }

    [Theory]
    [InlineData(
        """{"Portvakt":{"Environments":[{"Name":"test"},{"Name":"test","Kind":"Prod"}]}}""",
        "names test twice"
    )]
    [InlineData("""{"Portvakt":{"Environments":[]}}""", "No environments are configured")]
    [InlineData("""{"Portvakt":{"Port":"many"}}""", "'Portvakt:Port'")]
    [InlineData("""{"Portvakt":{""", "portvakt.json cannot be read")]
    public async Task Settings_that_make_no_sense_are_refused(string settings, string sentence)
    {
        await using var server = await Serve(settings);

        await server.Refuses(sentence);
    }

    public void Dispose() => folder.Dispose();

    private async Task<ChildProcess> Serve(string settings)
    {
        await File.WriteAllTextAsync(
            folder.File("portvakt.json"),
            settings,
            TestContext.Current.CancellationToken
        );
        return ChildProcess.Portvakt(folder.Path, "--no-demo", "--port", $"{FreePort.Row(8)}");
    }

    private static IEnumerable<string> Environments(ChildProcess server) =>
        server
            .Output.Split('\n')
            .Where(line => line.Contains(" issuer "))
            .Select(line => line.Trim().Split(' ')[0]);
}
