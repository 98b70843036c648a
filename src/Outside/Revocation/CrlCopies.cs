using System.Security.Cryptography;
using System.Text;

namespace Portvakt.Outside.Revocation;

/// <summary>
/// The last good list of each address, so that a restart while an issuer's server is down does not turn certificates
/// away. A copy is believed no more than what comes from the net: its signature is checked when it is read.
/// </summary>
public sealed class CrlCopies(string folder)
{
    public byte[]? Find(CrlAddress address)
    {
        var path = PathOf(address);
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    }

    public void Keep(CrlAddress address, byte[] list)
    {
        Directory.CreateDirectory(folder);
        var path = PathOf(address);
        // Nobody must find half a list, also when the process is ended in between.
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(path + ".new", options))
            file.Write(list);
        File.Move(path + ".new", path, overwrite: true);
    }

    private string PathOf(CrlAddress address) =>
        Path.Combine(
            folder,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.Text)))[..32]
                + ".crl"
        );
}
