using Portvakt.Domain.Organisations;

namespace Portvakt.Server.Settings;

/// <summary>Reads the terms of use that Portvakt:Terms names.</summary>
internal static class TermsText
{
    /// <summary>
    /// Portvakt's own terms when no file is named. Throws <see cref="StartRefused"/> for a file that cannot be read.
    /// </summary>
    public static TermsBook Read(string? path)
    {
        if (string.IsNullOrWhiteSpace(path))
            return TermsFile.BuiltIn;
        try
        {
            using var file = File.OpenRead(path);
            return TermsFile.Read(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartRefused(
                $"Portvakt:Terms names {Path.GetFullPath(path)}, which cannot be read."
            );
        }
        catch (FormatException e)
        {
            throw new StartRefused(
                $"Portvakt:Terms names {Path.GetFullPath(path)}, which is no list of terms: {e.Message}."
            );
        }
    }
}
