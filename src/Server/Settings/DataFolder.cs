using System.Globalization;
using System.Text;

namespace Portvakt.Server.Settings;

/// <summary>
/// The folder with the embedded database, keys and demo files. One server at a time: the lock file is held open
/// as long as the process lives, so a crash frees it.
/// </summary>
public sealed class DataFolder : IDisposable
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const string PortFile = "port";
    private readonly FileStream? held;

    private DataFolder(string path, FileStream? held)
    {
        Path = path;
        this.held = held;
    }

    public string Path { get; }

    /// <summary>Makes the folder if needed and takes it for a server.</summary>
    public static DataFolder Take(string path)
    {
        Make(path);
        try
        {
            var name = System.IO.Path.Combine(path, "portvakt.lock");
            return new DataFolder(
                path,
                new FileStream(name, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)
            );
        }
        catch (IOException)
            when (System.IO.File.Exists(System.IO.Path.Combine(path, "portvakt.lock")))
        {
            throw new StartRefused(
                $"Another portvakt uses the data folder {path}. Stop it, or choose another folder with --data."
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(path);
        }
    }

    /// <summary>Makes the folder if needed, without taking it: for commands beside a running server.</summary>
    public static void Make(string path)
    {
        try
        {
            // The database holds password hashes and mails with links that let people in: nobody else's business.
            if (OperatingSystem.IsWindows() || Directory.Exists(path))
                Directory.CreateDirectory(path);
            else
                Directory.CreateDirectory(path, Owner | UnixFileMode.UserExecute);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(path);
        }
    }

    /// <summary>The base port of the server that runs on a folder, or ran there last; null when none did.</summary>
    public static int? ServedPort(string path)
    {
        var file = System.IO.Path.Combine(path, PortFile);
        return
            System.IO.File.Exists(file)
            && int.TryParse(
                System.IO.File.ReadAllText(file),
                CultureInfo.InvariantCulture,
                out var port
            )
            ? port
            : null;
    }

    /// <summary>Notes the base port for commands that are run beside the server.</summary>
    public void NotePort(int port)
    {
        var text = port.ToString(CultureInfo.InvariantCulture);
        OwnerFile.Write(File(PortFile), Encoding.ASCII.GetBytes(text), FileMode.Create);
    }

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>
    /// Keeps other users of the machine from the databases, also in a folder that was there before. SQLite gives
    /// the files beside a database the database's own mode.
    /// </summary>
    public void Close()
    {
        if (OperatingSystem.IsWindows())
            return;
        foreach (var file in Directory.EnumerateFiles(Path, "*.db*"))
            System.IO.File.SetUnixFileMode(file, Owner);
    }

    public void Dispose() => held?.Dispose();

    private static StartRefused Unwritable(string path) =>
        new($"Cannot write to the data folder {path}. Choose another with --data.");
}
