namespace Portvakt.TestKit;

/// <summary>A folder of its own for one test, removed with all its content when disposed.</summary>
public sealed class TempFolder : IDisposable
{
    /// <summary>The absolute path; the folder exists.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("portvakt-test-").FullName;

    /// <summary>The absolute path of <paramref name="name"/> inside the folder.</summary>
    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
