using Portvakt.Domain.Environments;
using Portvakt.Server.Settings;

namespace Portvakt.Server.Trial;

/// <summary>
/// Keeps the addresses in the demo's files those of this start: the same data folder may be served at other ports, or lie
/// elsewhere than when the demo was made.
/// </summary>
internal static class DemoAddresses
{
    public static void Follow(Installation installation)
    {
        var folder = Path.Combine(installation.DataFolder, DemoFiles.Folder);
        Follow(Path.Combine(folder, DemoFiles.PeopleFile), line => SignIn(line, installation));
        if (Seeds.EnvironmentOfClients(installation) is not { } environment)
            return;
        foreach (var name in DemoFiles.OfClients)
            Follow(Path.Combine(folder, name), line => Client(line, environment, folder));
    }

    private static string SignIn(string line, Installation installation) =>
        line.StartsWith(DemoFiles.SignIn, StringComparison.Ordinal)
            ? DemoFiles.SignInLine(installation.Portal, DemoFiles.PasswordIn(line))
            : line;

    private static string Client(string line, InstalledEnvironment environment, string folder)
    {
        var parts = line.Split('=', 2);
        return parts[0] switch
        {
            "MP_ISSUER" => $"MP_ISSUER={environment.Issuer}",
            "SS_API" => $"SS_API={environment.AdminApi}",
            "MP_PFX" => $"MP_PFX={DemoFiles.Pfx(folder, parts[^1].Split('|')[^1])}",
            _ => line,
        };
    }

    private static void Follow(string path, Func<string, string> change)
    {
        if (!File.Exists(path))
            return;
        var before = File.ReadAllLines(path);
        var after = Array.ConvertAll(before, line => change(line));
        if (after.SequenceEqual(before))
            return;
        // Whole or not at all, also when the process is ended in between.
        using (var file = OwnerFile.Open(path + ".new", FileMode.Create))
        using (var writer = new StreamWriter(file))
            foreach (var line in after)
                writer.Write(line + "\n");
        File.Move(path + ".new", path, overwrite: true);
    }
}
