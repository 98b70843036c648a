using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Integrations;

/// <summary>"Virksomhetssertifikat": checked, shown, and only then saved.</summary>
[Requirement("R24")]
public sealed class CertificatePageTests(Servers servers)
{
    private const string Fossekall = "314308425";

    [Theory, OnBoth]
    public async Task The_preview_says_what_changes_and_saving_locks_the_key_to_the_certificate(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Med virksomhetssertifikat");
        var pem = Pem(Issue(server));

        var preview = await Give(visitor, client, pem);

        Assert.Equal(HttpStatusCode.OK, preview.Status);
        Assert.Contains("Sertifikatet kan brukes her.", preview.Text);
        Assert.Contains("virker ikke x5c i headeren lenger", preview.Text);
        Assert.Contains(Ground.Fossekall.Grouped, preview.Document.Body!.TextContent);
        Assert.Contains("ingen nøkkel", (await visitor.Get(client)).Text);
        var code = preview.Document.QuerySelector(".pv-code code")!.TextContent;
        var kid = code.Split('"')[7];

        var saved = await visitor.Submit(
            preview,
            "/nokler/sertifikat",
            ("certificate", preview.ValueOf("certificate")!),
            ("save", "yes")
        );

        Assert.Equal($"{client}/nokler/lagret?kid={kid}", saved.Location);
        var stored = await visitor.Get(saved.Location!);
        Assert.Contains("x5c", stored.Document.QuerySelector("pre")!.TextContent);
        // Other tests add the same key to integrations of their own.
        Assert.Single(
            await server.Events(EventType.KeyAdded, kid),
            written => written.After!.Contains(Ground.ClientId(client))
        );
        Assert.Contains("Virksomhetssertifikat", (await visitor.Get($"{client}/nokler")).Text);
    }

    [Theory, OnBoth]
    public async Task A_file_in_DER_and_a_bag_with_the_chain_are_taken_too(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Sertifikat fra fil");
        var authority = TestAuthority.OfDemo(server);
        var der = Issue(server);

        foreach (var file in new[] { der, Pkcs7.Of(authority.Root, authority.Issuer, der) })
        {
            var preview = await Upload(visitor, client, "certificate-file", file);
            Assert.Contains("Sertifikatet kan brukes her.", preview.Text);
        }
    }

    [Theory, OnBoth]
    public async Task What_is_wrong_is_said_at_the_check_that_it_failed(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Feil sertifikat");
        var now = TimeProvider.System.GetUtcNow();
        var stranger = new TestAuthority("Fremmed", now.AddYears(-1), now.AddYears(1));
        (byte[] Der, string Message)[] cases =
        [
            (
                Issue(server, c => c with { Organisation = "312045109" }),
                $"tilhører {Ground.Fjelltake.Grouped}"
            ),
            (Issue(server, c => c with { NotAfter = now.AddDays(-1) }), "gjelder ikke nå"),
            (
                Issue(server, c => c with { Usage = X509KeyUsageFlags.KeyEncipherment }),
                "Dette er et krypteringssertifikat."
            ),
            (stranger.Issue(Wanted(now)), "ikke utstedt av noen som dette miljøet stoler på"),
            (TestAuthority.SelfSigned(Wanted(now)), "utstedt av seg selv"),
        ];

        foreach (var (der, message) in cases)
        {
            var page = await Give(visitor, client, Pem(der));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
            var failed = page.Document.QuerySelector("[data-state=failed]")!;
            Assert.Contains(message, failed.TextContent);
            Assert.Contains(message, page.ProblemAt("certificate"));
            Assert.Null(page.Document.QuerySelector("button[name=save]"));
        }
        var nothing = await Give(visitor, client, "");
        Assert.Contains("Lim inn eller velg et sertifikat.", nothing.ProblemAt("certificate"));
        var key = await Give(visitor, client, Ground.Key.ExportSubjectPublicKeyInfoPem());
        Assert.Contains("kjenner ikke igjen dette som et sertifikat", key.ProblemAt("certificate"));
    }

    [Theory, OnBoth]
    public async Task A_bad_certificate_is_not_saved_however_it_is_sent(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Omgår forhåndsvisningen");
        var der = Issue(server, c => c with { Organisation = "312045109" });

        var page = await visitor.Submit(
            await visitor.Get($"{client}/nokler/sertifikat"),
            "/nokler/sertifikat",
            ("certificate", Pem(der)),
            ("save", "yes")
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("ingen nøkkel", (await visitor.Get($"{client}/nokler")).Text);
    }

    [Theory, OnBoth]
    public async Task A_private_key_given_as_a_certificate_is_neither_shown_nor_kept(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("PFX til tjeneren");
        using var certificate = X509CertificateLoader
            .LoadCertificate(Issue(server))
            .CopyWithPrivateKey(Ground.Key);
        var pfx = certificate.Export(X509ContentType.Pkcs12, "ord");

        var page = await Upload(visitor, client, "certificate-file", pfx);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("Dette er en privat nøkkel", page.ProblemAt("certificate"));
        Assert.Equal("", page.ValueOf("certificate"));
        Assert.DoesNotContain(Convert.ToBase64String(pfx)[100..200], page.Text);
    }

    [Fact]
    public async Task A_certificate_of_production_is_called_that_in_test()
    {
        var now = TimeProvider.System.GetUtcNow();
        var real = new TestAuthority("Ekte", now.AddYears(-1), now.AddYears(1));
        using var folder = new TempFolder();
        await File.WriteAllBytesAsync(folder.File("root.cer"), real.Root, Stop);
        await File.WriteAllBytesAsync(folder.File("issuer.cer"), real.Issuer, Stop);
        await using var server = await TestServer.Start(
            change: settings =>
            {
                var trust = settings.Environments.Single(e => e.Name == "prod").Certificates;
                trust.Anchors = [folder.File("root.cer")];
                trust.Intermediates = [folder.File("issuer.cer")];
            },
            stop: Stop
        );
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Feil miljø");

        var page = await Give(visitor, client, Pem(real.Issue(Wanted(now))));

        Assert.Contains("Dette er et produksjonssertifikat.", page.ProblemAt("certificate"));
    }

    [Fact]
    public async Task A_certificate_that_was_called_back_is_refused_with_that_reason()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Tilbakekalt");
        var der = Issue(server);
        using var certificate = X509CertificateLoader.LoadCertificate(der);

        // The authority calls back only what it noted that it issued.
        await File.AppendAllTextAsync(
            Path.Combine(server.DataFolder, "demo", "ca", "issued.txt"),
            $"{certificate.SerialNumber}\n",
            Stop
        );
        await server.Command("test-ca", "revoke", certificate.SerialNumber);

        Assert.True(
            await Wait.Until(
                async () =>
                    (await Give(visitor, client, Pem(der)))
                        .ProblemAt("certificate")
                        .Contains("Sertifikatet er tilbakekalt."),
                TimeSpan.FromSeconds(30),
                Stop
            )
        );
    }

    [Theory, OnBoth]
    public async Task A_key_file_is_taken_where_keys_are_pasted(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Nøkkel fra fil");

        var answer = await Upload(
            visitor,
            client,
            "key-file",
            Ground.Key.ExportSubjectPublicKeyInfo(),
            "/nokler"
        );

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Contains("/nokler/lagret?kid=", answer.Location);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static TestCertificate Wanted(DateTimeOffset now) =>
        new()
        {
            Organisation = Fossekall,
            Key = Ground.Key,
            NotBefore = now.AddDays(-10),
            NotAfter = now.AddDays(100),
        };

    private static byte[] Issue(
        TestServer server,
        Func<TestCertificate, TestCertificate>? change = null
    )
    {
        var wanted = Wanted(TimeProvider.System.GetUtcNow());
        return TestAuthority.OfDemo(server).Issue(change?.Invoke(wanted) ?? wanted);
    }

    private static string Pem(byte[] der) => PemEncoding.WriteString("CERTIFICATE", der);

    private static async Task<VisitedPage> Give(Visitor visitor, string client, string text) =>
        await visitor.Submit(
            await visitor.Get($"{client}/nokler/sertifikat"),
            "/nokler/sertifikat",
            ("certificate", text)
        );

    /// <summary>Sends the form as a browser does that has a file chosen.</summary>
    private static async Task<VisitedPage> Upload(
        Visitor visitor,
        string client,
        string field,
        byte[] content,
        string path = "/nokler/sertifikat"
    )
    {
        var page = await visitor.Get(client + path);
        using var body = new MultipartFormDataContent();
        var form = page.Document.QuerySelector($"form[action='{client + path}']")!;
        foreach (var input in form.QuerySelectorAll("input[type=hidden]"))
            body.Add(new StringContent(input.GetAttribute("value")!), input.GetAttribute("name")!);
        using var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        body.Add(file, field, "fil.bin");
        return await visitor.Send(client + path, body);
    }
}
