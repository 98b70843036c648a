using System.Security.Cryptography.X509Certificates;
using System.Text;
using Portvakt.Server.Settings;

namespace Portvakt.Server.Trial;

/// <summary>
/// A certificate authority for trying out: a root, an issuer of enterprise certificates under it, and their revocation
/// lists, in files of the data folder. Everyone who can read its keys can be any organisation, so it is made anew for each
/// data folder and counts only in test environments of Trial.
/// </summary>
internal sealed class TestCa
{
    private readonly string folder;

    private TestCa(string folder)
    {
        this.folder = folder;
        Root = Load("root");
        Issuer = Load("issuer");
    }

    /// <summary>With its private key.</summary>
    public X509Certificate2 Root { get; }

    /// <summary>With its private key.</summary>
    public X509Certificate2 Issuer { get; }

    /// <summary>The file with the list of revoked enterprise certificates.</summary>
    public string IssuersList => Path.Combine(folder, "issuer.crl");

    /// <summary>The files of all its lists.</summary>
    public IReadOnlyList<string> Lists => [IssuersList, Path.Combine(folder, "root.crl")];

    private string IssuedFile => Path.Combine(folder, "issued.txt");

    /// <summary>Notes a certificate, one serial number a line.</summary>
    public void NoteIssued(ReadOnlySpan<byte> serial)
    {
        using var file = OwnerFile.Open(IssuedFile, FileMode.Append);
        file.Write(Encoding.ASCII.GetBytes(Convert.ToHexString(serial) + "\n"));
    }

    /// <summary>Whether it may have issued a certificate with this number; authorities that are older noted none.</summary>
    public bool HasIssued(byte[] serial) =>
        !File.Exists(IssuedFile)
        || File.ReadLines(IssuedFile).Contains(Convert.ToHexString(serial));

    /// <summary>The authority of a data folder; null when it has none.</summary>
    public static TestCa? Open(string dataFolder)
    {
        var folder = FolderOf(dataFolder);
        return Directory.Exists(folder) ? new TestCa(folder) : null;
    }

    /// <summary>The authority of a data folder, made now if it has none.</summary>
    public static TestCa Ensure(string dataFolder, DateTimeOffset now)
    {
        var folder = FolderOf(dataFolder);
        if (!Directory.Exists(folder))
        {
            var half = folder + ".new";
            TestCaFiles.Make(half, now);
            // Whole or not at all, also when the process is ended in between.
            Directory.Move(half, folder);
        }
        return new TestCa(folder);
    }

    private static string FolderOf(string dataFolder) => Path.Combine(dataFolder, "demo", "ca");

    private X509Certificate2 Load(string name) =>
        X509Certificate2.CreateFromPemFile(
            Path.Combine(folder, name + ".pem"),
            Path.Combine(folder, name + ".key")
        );
}
