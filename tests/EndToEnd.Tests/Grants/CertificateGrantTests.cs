using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Playwright;
using Portvakt.EndToEnd.Tests.Keys;
using Portvakt.Store;

namespace Portvakt.EndToEnd.Tests.Grants;

/// <summary>"Test nå" for a client without keys, which signs with its organisation's certificate.</summary>
public sealed class CertificateGrantTests(Browser browser, Servers servers)
{
    private const string Lars = "lars@lynghei.example";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_pfx_signs_with_its_certificate_in_the_header_and_never_leaves_the_browser()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        var (path, password, clientId) = Demo(server);
        await using var session = await browser.NewSession();
        var wire = new Wire(session);
        var user = await TestBench.Open(session, server, clientId, Lars);
        var pfx = await File.ReadAllBytesAsync(path, Stop);

        await user.SignWith(KeyFiles.File("virksomhet.pfx", pfx));
        await user.Unlock("feil passord");
        await user.IsTold("Passordet passer ikke");
        await user.Page.IsAccessible();
        await user.Unlock(password);

        await user.GotToken();
        using var certificate = X509CertificateLoader.LoadPkcs12(
            pfx,
            password,
            X509KeyStorageFlags.Exportable
        );
        using var key = certificate.GetRSAPrivateKey()!;
        wire.CarriedNone([.. SecretParts.Of(key), password, Convert.ToBase64String(pfx)[64..128]]);
    }

    [Fact]
    public async Task Key_and_certificate_may_lie_in_two_files()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        var (key, certificate, clientId) = Parts(server);
        await using var session = await browser.NewSession();
        var user = await TestBench.Open(session, server, clientId, Lars);

        await user.SignWith(
            KeyFiles.File("private-key.pem", key),
            KeyFiles.File("certificate.pem", certificate)
        );

        await user.GotToken();
    }

    [Fact]
    public async Task A_key_alone_and_another_keys_certificate_are_explained()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        var (key, certificate, clientId) = Parts(server);
        using var other = RSA.Create(2048);
        await using var session = await browser.NewSession();
        var wire = new Wire(session);
        var user = await TestBench.Open(session, server, clientId, Lars);
        var posts = wire.Posts;

        await user.SignWith(KeyFiles.File("private-key.pem", key));
        await user.IsTold("ikke noe sertifikat");
        await user.SignWith(KeyFiles.File("certificate.pem", certificate));
        await user.IsTold("bare den offentlige delen");
        await user.SignWith(
            KeyFiles.File("private-key.pem", other.ExportPkcs8PrivateKeyPem()),
            KeyFiles.File("certificate.pem", certificate)
        );
        await user.IsTold("hører til en annen nøkkel");

        Assert.Equal(posts, wire.Posts);
    }

    /// <summary>The command of the page, run as it stands there, makes what the form takes.</summary>
    [Fact]
    public async Task The_command_line_signs_with_the_certificate_too()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        var (key, certificate, clientId) = Parts(server);
        await using var session = await browser.NewSession();
        var user = await TestBench.Open(session, server, clientId, Lars);
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder.File("private-key.pem"), key, Stop);
        await File.WriteAllTextAsync(
            folder.File("certificate.pem"),
            "Bag Attributes\n" + certificate.ReplaceLineEndings("\r\n"),
            Stop
        );

        await user.SignByCommand(folder);

        await user.GotToken();
    }

    private static (string Path, string Password, string ClientId) Demo(TestServer server)
    {
        var env = server.DemoFile("certificate.env");
        var pfx = env["MP_PFX"].Split('|');
        return (pfx[0], pfx[1], env["MP_PFX_CLIENT_ID"]);
    }

    private static (string Key, string Certificate, string ClientId) Parts(TestServer server)
    {
        var (path, password, clientId) = Demo(server);
        using var certificate = X509CertificateLoader.LoadPkcs12FromFile(
            path,
            password,
            X509KeyStorageFlags.Exportable
        );
        using var key = certificate.GetRSAPrivateKey()!;
        return (key.ExportPkcs8PrivateKeyPem(), certificate.ExportCertificatePem(), clientId);
    }
}
