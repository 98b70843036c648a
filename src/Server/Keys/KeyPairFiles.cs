using System.Security.Cryptography;
using Portvakt.Domain.Integrations;
using Portvakt.Server.Settings;

namespace Portvakt.Server.Keys;

/// <summary>Makes a key pair and lays it into a folder; a file that is there already is never touched.</summary>
internal static class KeyPairFiles
{
    public const string Private = "private.jwk.json";
    public const string Public = "public.jwk.json";
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>The public JWK. Throws <see cref="StartRefused"/> when the folder cannot take the files.</summary>
    /// <param name="kid">Null for the thumbprint.</param>
    /// <param name="form">How the private half is written, see <see cref="PrivateForm"/>.</param>
    public static string Make(string folder, int bits, string? kid, string form)
    {
        var hidden = PrivateForm.FileName(form);
        foreach (var name in new[] { hidden, Public })
            DemandFree(Path.Combine(folder, name), "Choose another folder with --out.");
        var (rsa, key) = New(bits, kid);
        using var _ = rsa;
        var shown = PublicJwk.Write(key);
        try
        {
            System.IO.Directory.CreateDirectory(folder);
            Write(Path.Combine(folder, hidden), PrivateForm.Write(rsa, key.Kid, form), Owner);
            Write(
                Path.Combine(folder, Public),
                shown,
                Owner | UnixFileMode.GroupRead | UnixFileMode.OtherRead
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartRefused(
                $"The keys cannot be written to {folder}: {e.Message.TrimEnd('.')}."
            );
        }
        return shown;
    }

    /// <summary>A new pair; the caller disposes its private half.</summary>
    public static (RSA Private, PublicKeyMaterial Public) New(int bits, string? kid)
    {
        var rsa = RSA.Create(bits);
        var key =
            PublicKeyMaterial.FromRsa(rsa.ExportParameters(false), kid).Value
            ?? throw new InvalidOperationException("a new key was found bad");
        return (rsa, key);
    }

    /// <summary>Writes a private key to a file of its own that only its owner can read.</summary>
    public static void WritePrivate(string path, string text)
    {
        DemandFree(path, "Choose another file.");
        try
        {
            Write(path, text, Owner);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartRefused(
                $"The key cannot be written to {path}: {e.Message.TrimEnd('.')}."
            );
        }
    }

    private static void DemandFree(string path, string otherwise)
    {
        if (Path.Exists(path))
            throw new StartRefused($"{path} exists already and is not overwritten. {otherwise}");
    }

    private static void Write(string path, string jwk, UnixFileMode mode)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
        };
        // The mode is set as the file is made, so that nobody can open it in between.
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = mode;
        using var writer = new StreamWriter(path, options);
        writer.Write(jwk + "\n");
    }
}
