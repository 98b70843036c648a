using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;

namespace Portvakt.Server.Tests.Commands;

/// <summary>portvakt jwk, as a program of its own.</summary>
[Requirement("R23")]
public sealed class JwkCommandTests : IDisposable
{
    private static readonly string[] PrivateMembers = ["d", "p", "q", "dp", "dq", "qi"];
    private readonly TempFolder folder = new();

    [Fact]
    public async Task A_public_pem_becomes_a_jwk()
    {
        await Pem(TestGrant.SharedKey.ExportSubjectPublicKeyInfoPem());
        await using var command = FromPem("key.pem");

        Assert.Equal(0, await command.Exit());
        AssertPublic(command.Output, TestGrant.SharedKey);
        Assert.Empty(command.Errors);
    }

    [Fact]
    public async Task The_older_public_form_becomes_the_same_jwk()
    {
        await Pem(TestGrant.SharedKey.ExportRSAPublicKeyPem());
        await using var command = FromPem("key.pem");

        Assert.Equal(0, await command.Exit());
        AssertPublic(command.Output, TestGrant.SharedKey);
    }

    [Fact]
    public async Task Standard_input_is_read_when_asked_for()
    {
        await using var command = FromPem("-");
        command.Type(TestGrant.SharedKey.ExportSubjectPublicKeyInfoPem());

        Assert.Equal(0, await command.Exit());
        AssertPublic(command.Output, TestGrant.SharedKey);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Of_a_private_key_only_the_public_half_is_printed_and_that_is_said(bool pkcs8)
    {
        await Pem(
            pkcs8
                ? TestGrant.SharedKey.ExportPkcs8PrivateKeyPem()
                : TestGrant.SharedKey.ExportRSAPrivateKeyPem()
        );
        await using var command = FromPem("key.pem");

        Assert.Equal(0, await command.Exit());
        AssertPublic(command.Output, TestGrant.SharedKey);
        Assert.Contains("Only its public half is printed", command.Errors);
    }

    [Fact]
    public async Task A_certificate_gives_its_key()
    {
        var request = new CertificateRequest(
            "CN=test",
            TestGrant.SharedKey,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        );
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        await Pem(certificate.ExportCertificatePem());
        await using var command = FromPem("key.pem");

        Assert.Equal(0, await command.Exit());
        AssertPublic(command.Output, TestGrant.SharedKey);
    }

    [Fact]
    public async Task What_is_no_pem_or_too_short_or_encrypted_is_refused_in_one_sentence()
    {
        using var small = RSA.Create(1024);
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var encrypted = TestGrant.SharedKey.ExportEncryptedPkcs8PrivateKeyPem(
            "word",
            new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000)
        );
        string[] texts =
        [
            "nothing",
            small.ExportSubjectPublicKeyInfoPem(),
            curve.ExportSubjectPublicKeyInfoPem(),
            curve.ExportPkcs8PrivateKeyPem(),
            encrypted,
        ];
        foreach (var text in texts)
        {
            await Pem(text);
            await using var command = FromPem("key.pem");
            await command.Refuses("");
            Assert.Empty(command.Output);
        }
    }

    [Fact]
    public async Task A_new_pair_is_two_files_and_the_private_one_is_for_its_owner_alone()
    {
        await using var command = New("--out", "keys");

        Assert.Equal(0, await command.Exit());
        var mine = folder.File("keys/private.jwk.json");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, Mode(mine));
        using var whole = JsonDocument.Parse(await Read(mine));
        Assert.All(
            PrivateMembers,
            name => Assert.True(whole.RootElement.TryGetProperty(name, out _))
        );
        Assert.Equal(command.Output, (await Read(folder.File("keys/public.jwk.json"))).Trim());
        using var shown = JsonDocument.Parse(command.Output);
        Assert.Equal(
            whole.RootElement.GetProperty("n").GetString(),
            shown.RootElement.GetProperty("n").GetString()
        );
        AssertNothingPrivate(command.Output + command.Errors, whole.RootElement);
    }

    [Fact]
    public async Task A_file_that_exists_is_never_overwritten()
    {
        var old = folder.File("public.jwk.json");
        await File.WriteAllTextAsync(old, "mine", TestContext.Current.CancellationToken);
        await using var command = New();

        await command.Refuses("is not overwritten");
        Assert.Equal("mine", await Read(old));
        Assert.False(File.Exists(folder.File("private.jwk.json")));
    }

    [Fact]
    public async Task The_length_can_be_chosen_among_three()
    {
        await using var command = New("--bits", "3072");
        Assert.Equal(0, await command.Exit());
        using var jwk = JsonDocument.Parse(command.Output);
        var modulus = Base64Url.DecodeFromChars(jwk.RootElement.GetProperty("n").GetString());
        Assert.Equal(3072 / 8, modulus.Length);

        await using var wrong = New("--bits", "1024", "--out", "other");
        Assert.NotEqual(0, await wrong.Exit());
        Assert.Contains("2048, 3072 or 4096", wrong.Errors);
    }

    [Fact]
    public async Task Everything_that_the_portal_takes_is_converted_here_too()
    {
        var authority = new TestAuthority();
        var certificate = authority.Issue();
        byte[][] files =
        [
            TestGrant.SharedKey.ExportSubjectPublicKeyInfo(),
            TestGrant.SharedKey.ExportRSAPublicKey(),
            certificate,
            Pkcs7.Of(authority.Root, authority.Issuer, certificate),
            Encoding.UTF8.GetBytes(
                Convert.ToBase64String(TestGrant.SharedKey.ExportSubjectPublicKeyInfo())
            ),
        ];
        foreach (var file in files)
        {
            await File.WriteAllBytesAsync(folder.File("key"), file, Stop);
            await using var command = ToJwk("key");
            Assert.True(await command.Exit() == 0, command.Errors);
            AssertPublic(command.Output, TestGrant.SharedKey);
        }
    }

    [Fact]
    public async Task A_private_key_in_any_form_gives_its_public_half()
    {
        var locked = new PbeParameters(
            PbeEncryptionAlgorithm.Aes256Cbc,
            HashAlgorithmName.SHA256,
            1000
        );
        using var certificate = X509CertificateLoader
            .LoadCertificate(new TestAuthority().Issue())
            .CopyWithPrivateKey(TestGrant.SharedKey);
        var key = TestGrant.SharedKey;
        byte[][] files =
        [
            key.ExportPkcs8PrivateKey(),
            key.ExportRSAPrivateKey(),
            key.ExportEncryptedPkcs8PrivateKey("ord", locked),
            Encoding.UTF8.GetBytes(key.ExportEncryptedPkcs8PrivateKeyPem("ord", locked)),
            Encoding.UTF8.GetBytes(Convert.ToBase64String(key.ExportPkcs8PrivateKey())),
            Encoding.UTF8.GetBytes(
                Convert.ToBase64String(Encoding.UTF8.GetBytes(key.ExportPkcs8PrivateKeyPem()))
            ),
            certificate.Export(X509ContentType.Pkcs12, "ord"),
        ];
        foreach (var file in files)
        {
            await File.WriteAllBytesAsync(folder.File("key"), file, Stop);
            await using var command = ToJwk("key", "--password", "ord");
            Assert.True(await command.Exit() == 0, command.Errors);
            AssertPublic(command.Output, key);
            Assert.Contains("Only its public half is printed", command.Errors);
        }
        await using var wrong = ToJwk("key", "--password", "feil");
        await wrong.Refuses("");
        Assert.Empty(wrong.Output);
    }

    [Fact]
    public async Task The_private_half_goes_to_a_file_of_its_owner_or_to_standard_output_as_asked()
    {
        await Pem(TestGrant.SharedKey.ExportPkcs8PrivateKeyPem());
        await using var toFile = ToJwk("key.pem", "--private", "mine.json");
        Assert.Equal(0, await toFile.Exit());
        var mine = folder.File("mine.json");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, Mode(mine));
        using var jwk = JsonDocument.Parse(await Read(mine));
        AssertNothingPrivate(toFile.Output + toFile.Errors, jwk.RootElement);

        await using var again = ToJwk("key.pem", "--private", "mine.json");
        await again.Refuses("is not overwritten");

        await using var printed = ToJwk("key.pem", "--private", "-", "--as", "pem");
        Assert.Equal(0, await printed.Exit());
        using var rsa = RSA.Create();
        rsa.ImportFromPem(printed.Output);
        Assert.Equal(
            TestGrant.SharedKey.ExportParameters(false).Modulus,
            rsa.ExportParameters(false).Modulus
        );

        await Pem(TestGrant.SharedKey.ExportSubjectPublicKeyInfoPem());
        await using var none = ToJwk("key.pem", "--private", "-");
        await none.Refuses("There is no private key in the file.");
    }

    [Fact]
    public async Task A_new_pair_is_printed_instead_when_asked_for()
    {
        await using var command = New("--print-private", "--kid", "min-nye");

        Assert.Equal(0, await command.Exit());
        using var jwk = JsonDocument.Parse(command.Output);
        Assert.Equal("min-nye", jwk.RootElement.GetProperty("kid").GetString());
        Assert.True(jwk.RootElement.TryGetProperty("d", out _));
        AssertNothingPrivate(command.Errors, jwk.RootElement);
        Assert.Empty(System.IO.Directory.EnumerateFiles(folder.Path));

        await using var wrong = New("--kid", "æ");
        await wrong.Refuses("may have letters a-z");
    }

    public void Dispose() => folder.Dispose();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private ChildProcess ToJwk(string file, params string[] options) =>
        ChildProcess.Portvakt(folder.Path, ["jwk", "convert", file, .. options]);

    private ChildProcess FromPem(string file) =>
        ChildProcess.Portvakt(folder.Path, "jwk", "from-pem", file);

    private ChildProcess New(params string[] options) =>
        ChildProcess.Portvakt(folder.Path, ["jwk", "new", .. options]);

    private Task Pem(string text) =>
        File.WriteAllTextAsync(folder.File("key.pem"), text, TestContext.Current.CancellationToken);

    private static Task<string> Read(string path) =>
        File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);

    private static UnixFileMode Mode(string path) =>
        OperatingSystem.IsWindows()
            ? UnixFileMode.UserRead | UnixFileMode.UserWrite
            : File.GetUnixFileMode(path);

    private static void AssertNothingPrivate(string printed, JsonElement key) =>
        Assert.All(
            PrivateMembers,
            name => Assert.DoesNotContain(key.GetProperty(name).GetString()!, printed)
        );

    private static void AssertPublic(string printed, RSA key)
    {
        using var jwk = JsonDocument.Parse(printed);
        var members = jwk.RootElement.EnumerateObject().Select(member => member.Name);
        Assert.Equal(["kty", "use", "alg", "kid", "n", "e"], members);
        var n = Base64Url.DecodeFromChars(jwk.RootElement.GetProperty("n").GetString());
        Assert.Equal(key.ExportParameters(false).Modulus, n);
    }
}
