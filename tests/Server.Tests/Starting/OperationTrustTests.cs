using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Server.Faces;
using Portvakt.Server.Settings;
using Portvakt.Store;
using Portvakt.TestKit;

namespace Portvakt.Server.Tests.Starting;

/// <summary>The authority for trying out means nothing in Operation, also when its files lie in the data folder.</summary>
[Requirement("R24")]
public sealed class OperationTrustTests(Servers servers) : IDisposable
{
    private static readonly OrganisationId Owner = OrganisationId.Of("0192:314685644");
    private readonly TempFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_test_certificate_counts_for_nothing_in_operation()
    {
        var trial = await servers.On(DatabaseKind.Sqlite);
        await trial.Command([
            "test-ca",
            "issue",
            "--orgno",
            Owner.Value,
            "--out",
            folder.File("own.pfx"),
            "--password",
            "hemmelig",
        ]);
        CopyAuthority(trial.DataFolder);
        await using var server = await RunningServer.Start(Operation(), TimeProvider.System, Stop);
        await WriteClientFile(server);
        await using var token = ChildProcess.Portvakt(
            folder.Path,
            ["token", "--env-file", "own.env"]
        );

        Assert.Equal(1, await token.Exit());
        Assert.Contains("MP-120", token.Errors);
        Assert.Contains("not trusted in this environment", token.Errors);
    }

    public void Dispose() => folder.Dispose();

    private void CopyAuthority(string trial)
    {
        var to = Directory.CreateDirectory(folder.File("data/demo/ca")).FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(trial, "demo", "ca")))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }

    private Installation Operation()
    {
        using var key = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = new CertificateRequest(
            "CN=keys",
            key,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        ).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        File.WriteAllBytes(folder.File("keys.pfx"), certificate.Export(X509ContentType.Pfx, "k"));
        return SettingsReader.Installation(
            SettingsReader.Read(),
            settings =>
            {
                settings.Data = folder.File("data");
                settings.Port = FreePort.Row(8);
                settings.Mode = StoreMode.Operation;
                settings.KeyEncryption = new() { Path = folder.File("keys.pfx"), Password = "k" };
            }
        );
    }

    private async Task WriteClientFile(RunningServer server)
    {
        var environment = server.Installation.Landscape.Find("ver2")!;
        Assert.Equal(EnvironmentKind.Test, environment.Kind);
        var client = Integration.Create(
            environment.Name,
            Owner,
            new IntegrationProperties(IntegrationKind.Maskinporten, "certificate", "test"),
            [],
            TimeProvider.System.GetUtcNow()
        );
        await using var db = server.Parts.Store.CreateDbContext();
        db.Integrations.Add(client);
        await db.SaveChangesAsync(Stop);
        await File.WriteAllTextAsync(
            folder.File("own.env"),
            $"""
            MP_ISSUER={environment.Issuer}
            MP_PFX=own.pfx|hemmelig
            MP_PFX_CLIENT_ID={client.ClientId}
            MP_SCOPE=a:b
            """,
            Stop
        );
    }
}
