using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Portvakt.Store;

namespace Portvakt.Server.Settings;

/// <summary>
/// Encrypts what must not lie open: signing keys, cookies. Trial keeps its key ring in the data folder; Operation
/// keeps it in the database, encrypted to a certificate that the operator holds.
/// </summary>
public sealed class KeyProtection
{
    private readonly IDataProtector signingKeys;

    private KeyProtection(IDataProtectionProvider provider)
    {
        Provider = provider;
        signingKeys = provider.CreateProtector("signing-keys");
    }

    /// <summary>One key ring for all faces of the installation.</summary>
    public IDataProtectionProvider Provider { get; }

    public byte[] Protect(byte[] privateKey) => signingKeys.Protect(privateKey);

    public byte[] Unprotect(byte[] stored) => signingKeys.Unprotect(stored);

    public static KeyProtection For(Installation installation, StoreConnection store)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddScoped(_ => store.CreateDbContext());
        var protection = services.AddDataProtection().SetApplicationName("portvakt");
        if (installation.IsTrial)
            protection.PersistKeysToFileSystem(
                System.IO.Directory.CreateDirectory(Path.Combine(installation.DataFolder, "keys"))
            );
        else
            protection
                .PersistKeysToDbContext<PortvaktDb>()
                .ProtectKeysWithCertificate(Certificate(installation.Settings.KeyEncryption));
        return new KeyProtection(
            services.BuildServiceProvider().GetRequiredService<IDataProtectionProvider>()
        );
    }

    private static X509Certificate2 Certificate(CertificateSettings? settings)
    {
        if (settings is null)
            throw new StartRefused(
                "Operation mode needs a certificate that encrypts the keys at rest: set Portvakt:KeyEncryption:Path and :Password to a PFX file."
            );
        try
        {
            return X509CertificateLoader.LoadPkcs12FromFile(settings.Path, settings.Password);
        }
        catch (Exception e) when (e is CryptographicException or IOException)
        {
            throw new StartRefused(
                $"The key encryption certificate {settings.Path} cannot be opened."
            );
        }
    }
}
