using System.Security.Cryptography;
using Portvakt.Domain.Integrations;
using Portvakt.Server.Settings;

namespace Portvakt.Server.Keys;

/// <summary>Makes a key pair and lays it into a folder; a file that is there already is never touched.</summary>
internal static class KeyPairFiles
{
    public const string Private = "private.jwk.json";
    public const string Public = "public.jwk.json";

    /// <summary>The public JWK. Throws <see cref="StartRefused"/> when the folder cannot take the files.</summary>
    public static string Make(string folder, int bits)
    {
        foreach (var name in new[] { Private, Public })
            if (Path.Exists(Path.Combine(folder, name)))
                throw new StartRefused(
                    $"{Path.Combine(folder, name)} exists already and is not overwritten. Choose another folder with --out."
                );
        using var rsa = RSA.Create(bits);
        var key =
            PublicKeyMaterial.FromRsa(rsa.ExportParameters(false)).Value
            ?? throw new InvalidOperationException("a new key was found bad");
        var shown = PublicJwk.Write(key);
        try
        {
            System.IO.Directory.CreateDirectory(folder);
            const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            Write(Path.Combine(folder, Private), PrivateJwk.Write(rsa, key.Kid), Owner);
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
