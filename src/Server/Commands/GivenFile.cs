using Portvakt.Server.Settings;

namespace Portvakt.Server.Commands;

/// <summary>A file that is named on the command line.</summary>
internal static class GivenFile
{
    /// <summary>
    /// Its text; for "-" what comes on standard input. Throws <see cref="StartRefused"/> when it cannot be read.
    /// </summary>
    public static async Task<string> Read(string path, CancellationToken cancellation)
    {
        if (path == "-")
            return await Console.In.ReadToEndAsync(cancellation);
        try
        {
            return await File.ReadAllTextAsync(path, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartRefused($"{path} cannot be read: {e.Message.TrimEnd('.')}.");
        }
    }

    /// <summary>As <see cref="Read"/>, for a file that need not be text.</summary>
    public static async Task<byte[]> ReadBytes(string path, CancellationToken cancellation)
    {
        try
        {
            if (path != "-")
                return await File.ReadAllBytesAsync(path, cancellation);
            await using var input = Console.OpenStandardInput();
            using var content = new MemoryStream();
            await input.CopyToAsync(content, cancellation);
            return content.ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartRefused($"{path} cannot be read: {e.Message.TrimEnd('.')}.");
        }
    }
}
