using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Portvakt.Domain.Environments;
using Portvakt.Server.Faces;
using Portvakt.Server.Settings;
using Portvakt.Store;

namespace Portvakt.LoginProvider.Tests;

/// <summary>In Operation nobody made up gets into production, and nobody gets in without a page.</summary>
[Requirement("R6")]
public sealed class OperationTests : IDisposable
{
    private readonly TempFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Operation_has_no_login_provider_unless_it_is_asked_for()
    {
        Assert.False(Operation(null).RunsLogin);
        Assert.True(Operation("portal token login").RunsLogin);
    }

    [Fact]
    public void Without_a_test_environment_there_is_nothing_to_sign_in_to()
    {
        var refused = Assert.Throws<StartRefused>(() =>
            Operation("login", settings => settings.Environments.RemoveAll(e => e.Kind == "Test"))
        );

        Assert.Contains("made-up people sign in to those only", refused.Message);
    }

    [Fact]
    public async Task Production_is_no_client_and_a_hint_is_not_heard()
    {
        var installation = Operation("login");
        await using var server = await RunningServer.Start(installation, TimeProvider.System, Stop);
        Assert.All(
            installation.Landscape.Environments.Where(e => e.Kind == EnvironmentKind.Prod),
            e => Assert.Equal("prod", e.Name.Value)
        );
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(installation.Login),
        };

        using var prod = await http.GetAsync(Address(installation, "prod"), Stop);
        using var test = await http.GetAsync(Address(installation, "ver2"), Stop);

        Assert.Equal(HttpStatusCode.BadRequest, prod.StatusCode);
        Assert.Null(prod.Headers.Location);
        Assert.Equal(HttpStatusCode.OK, test.StatusCode);
        Assert.Contains("lp-imitation", await test.Content.ReadAsStringAsync(Stop));
    }

    public void Dispose() => folder.Dispose();

    private Installation Operation(string? faces, Action<PortvaktSettings>? change = null)
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
                settings.Faces = faces;
                settings.KeyEncryption = new() { Path = folder.File("keys.pfx"), Password = "k" };
                change?.Invoke(settings);
            }
        );
    }

    private static string Address(Installation installation, string environment) =>
        $"/authorize?client_id=portvakt-{environment}"
        + $"&redirect_uri={installation.Portal}/{environment}/ansattporten/svar"
        + "&response_type=code&scope=openid&state=s&nonce=n&code_challenge_method=S256"
        + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        + $"&login_hint={Demo.Kari}";
}
