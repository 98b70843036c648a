using Portvakt.Server.Faces;
using Portvakt.Server.Settings;
using Portvakt.Server.Trial;

namespace Portvakt.Server.Commands;

/// <summary>What the server says when it is up: addresses, and in Trial how to begin.</summary>
internal static class Greeting
{
    public static async Task Print(RunningServer server)
    {
        var installation = server.Installation;
        await Console.Out.WriteLineAsync($"Portvakt {Product.Version}, {installation.Mode} mode");
        foreach (var (title, text) in Lines(installation))
            await Console.Out.WriteLineAsync($"  {title, -12} {text}");
    }

    private static IEnumerable<(string Title, string Text)> Lines(Installation installation)
    {
        if (installation.RunsPortal)
            yield return ("Portal", installation.Portal);
        foreach (var environment in installation.Landscape.Environments)
            yield return (
                environment.Name.Value,
                $"issuer {environment.Issuer}  admin API {environment.AdminApi}"
            );
        if (installation.RunsLogin)
            yield return ("Ansattporten", $"{installation.Login} (embedded, for trying out)");
        yield return ("Data", installation.DataFolder);
        if (!installation.IsTrial)
            yield break;
        var people = Path.Combine(installation.DataFolder, DemoFiles.Folder, DemoFiles.PeopleFile);
        var beginning = File.Exists(people) ? OfDemo(installation, people) : OfEmpty(installation);
        foreach (var line in beginning)
            yield return line;
    }

    private static IEnumerable<(string Title, string Text)> OfDemo(
        Installation installation,
        string people
    )
    {
        yield return ("Demo", $"sign-ins in {people}");
        yield return ("Sign in", $"{installation.Portal}{SelfService.Links.Profile}");
        yield return (
            "",
            "as kari@fjelltake.example (provider) or anne@fossekall.example (consumer)"
        );
        var told = File.ReadLines(people)
            .FirstOrDefault(line => line.StartsWith(DemoFiles.SignIn, StringComparison.Ordinal));
        // Alone on its line: whoever marks it with the mouse gets nothing else.
        if (told is not null)
            yield return ("Password", DemoFiles.PasswordIn(told));
        yield return Mails(installation);
        var consumer = Path.Combine(
            installation.DataFolder,
            DemoFiles.Folder,
            DemoFiles.OfClients[0]
        );
        if (File.Exists(consumer))
            yield return ("First token", $"{Program()} token --env-file {Quoted(consumer)}");
    }

    private static IEnumerable<(string Title, string Text)> OfEmpty(Installation installation)
    {
        yield return Mails(installation);
        yield return (
            "Begin with",
            $"{Program()} operator add YOUR-EMAIL --data {Quoted(installation.DataFolder)}"
        );
    }

    private static (string Title, string Text) Mails(Installation installation) =>
        ("Mails sent", $"{installation.Portal}/dev/mail");

    /// <summary>What to type to run this very program: nobody has it on the path before it is installed.</summary>
    private static string Program()
    {
        var program = Environment.ProcessPath ?? "portvakt";
        var folder = Path.GetRelativePath(Directory.GetCurrentDirectory(), program);
        var shown = folder.StartsWith("..", StringComparison.Ordinal) ? program : folder;
        return Quoted(
            shown.Contains(Path.DirectorySeparatorChar)
                ? shown
                : $".{Path.DirectorySeparatorChar}{shown}"
        );
    }

    /// <summary>As shells take it for one word.</summary>
    private static string Quoted(string path) => path.Contains(' ') ? $"\"{path}\"" : path;
}
