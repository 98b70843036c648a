using Portvakt.Server.Faces;

namespace Portvakt.Server.Commands;

/// <summary>What the server says when it is up: addresses, and in a demo how to sign in.</summary>
internal static class Greeting
{
    public static async Task Print(RunningServer server)
    {
        var installation = server.Installation;
        var demo = Path.Combine(installation.DataFolder, "demo");
        var output = Console.Out;
        await output.WriteLineAsync($"Portvakt {Product.Version}, {installation.Mode} mode");
        if (installation.RunsPortal)
            await output.WriteLineAsync($"  Portal       {installation.Portal}");
        foreach (var environment in installation.Landscape.Environments)
            await output.WriteLineAsync(
                $"  {environment.Name, -12} issuer {environment.Issuer}  admin API {environment.AdminApi}"
            );
        if (installation.RunsLogin)
            await output.WriteLineAsync(
                $"  Ansattporten {installation.Login} (embedded, for trying out)"
            );
        await output.WriteLineAsync($"  Data         {installation.DataFolder}");
        if (!Directory.Exists(demo))
            return;
        await output.WriteLineAsync(
            $"  Demo         sign-ins in {Path.Combine(demo, "people.md")}"
        );
        foreach (var line in await File.ReadAllLinesAsync(Path.Combine(demo, "people.md")))
            if (line.StartsWith("Sign in", StringComparison.Ordinal))
                await output.WriteLineAsync($"               {line.Replace("`", "")}");
        await output.WriteLineAsync(
            $"               as kari@fjelltake.example (provider) or anne@fossekall.example (consumer)"
        );
        await output.WriteLineAsync($"  Mails sent   {installation.Portal}/dev/mail");
        await output.WriteLineAsync(
            $"  First token  {Program()} token --env-file {Path.Combine(demo, "consumer.env")}"
        );
    }

    /// <summary>What to type to run this very program: nobody has it on the path before it is installed.</summary>
    private static string Program()
    {
        var program = Environment.ProcessPath ?? "portvakt";
        var folder = Path.GetRelativePath(Directory.GetCurrentDirectory(), program);
        var shown = folder.StartsWith("..", StringComparison.Ordinal) ? program : folder;
        return shown.Contains(Path.DirectorySeparatorChar)
            ? shown
            : $".{Path.DirectorySeparatorChar}{shown}";
    }
}
