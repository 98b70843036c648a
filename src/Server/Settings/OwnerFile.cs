namespace Portvakt.Server.Settings;

/// <summary>Writes a file that only its owner can read, from its first moment on.</summary>
internal static class OwnerFile
{
    public static void Write(string path, ReadOnlySpan<byte> content, FileMode mode)
    {
        using var file = Open(path, mode);
        file.Write(content);
    }

    /// <summary>The file for writing; the caller disposes it.</summary>
    public static FileStream Open(string path, FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }
}
