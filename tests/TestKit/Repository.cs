using System.Diagnostics;

namespace Portvakt.TestKit;

/// <summary>The source tree that the tests were built from.</summary>
public static class Repository
{
    /// <summary>The folder that holds Portvakt.slnx.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every file that git would commit, as paths from the root: tracked ones and new ones not ignored.</summary>
    public static IReadOnlyList<string> Files { get; } = ListFiles();

    /// <summary>The absolute path of a file given from the root.</summary>
    public static string Absolute(string path) => Path.Combine(Root, path);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Portvakt.slnx")))
            folder = folder.Parent;
        return folder?.FullName
            ?? throw new InvalidOperationException("the tests must run inside the source tree");
    }

    private static List<string> ListFiles()
    {
        string[] arguments = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
        };
        using var git = Process.Start(start)!;
        var paths = git
            .StandardOutput.ReadToEnd()
            .Split('\0', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        if (git.ExitCode != 0)
            throw new InvalidOperationException("git cannot list the files of the source tree");
        // A file that was deleted but not yet committed is still listed.
        return [.. paths.Where(path => File.Exists(Path.Combine(Root, path)))];
    }
}
