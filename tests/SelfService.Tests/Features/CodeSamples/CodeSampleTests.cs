using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Features.CodeSamples;
using Portvakt.SelfService.Tests.Features.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.CodeSamples;

/// <summary>"Kode": what the samples say. That they work, Server.Tests shows by running them.</summary>
public sealed class CodeSampleTests(Servers servers)
{
    public static TheoryData<string> Languages => [.. SampleLanguage.All.Select(l => l.Key)];

    [Theory, OnBoth]
    public async Task Each_language_is_a_tab_with_the_clients_own_values(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await anne.NewClient("Med kode", Ground.Granted, Ground.Open);
        await anne.Paste(client, Ground.Jwk("kode-1"));

        var page = await anne.Get($"{client}/kode");
        foreach (var tab in page.Document.QuerySelectorAll(".pv-section .pv-tabs a"))
        {
            var shown = await anne.Get(tab.GetAttribute("href")!);
            var code = shown.Document.QuerySelectorAll("pre")[^1].TextContent;

            Assert.Contains(server.Issuer("ver2") + "token", code);
            Assert.Contains(Ground.ClientId(client), code);
            Assert.Contains("kode-1", code);
            Assert.Contains($"{Ground.Granted} {Ground.Open}", code);
            Assert.DoesNotContain("resource", code);
            Assert.DoesNotContain("{{", code);
        }
        Assert.Equal(6, page.Document.QuerySelectorAll(".pv-section .pv-tabs a").Length);
    }

    [Theory, OnBoth]
    public async Task What_is_chosen_goes_into_the_file_that_is_downloaded(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await anne.NewClient("Med valg", Ground.Granted, Ground.Open);
        await anne.Paste(client, Ground.Jwk("valg-1"));
        await anne.Paste(client, Ground.Jwk("valg-2"));

        var page = await anne.Get(
            $"{client}/kode?sprak=go&kid=valg-2&scope={Ground.Open}&resource=https://api.example/kart"
        );
        var link = page.Document.QuerySelector("a[download]")!;
        var file = await anne.Get(link.GetAttribute("href")!);

        Assert.Equal("fetch-token.go", link.GetAttribute("download"));
        Assert.Contains("valg-2", file.Text);
        Assert.Contains($"\"{Ground.Open}\"", file.Text);
        Assert.Contains("\"resource\": \"https://api.example/kart\",", file.Text);
    }

    [Fact]
    public async Task The_file_is_kept_in_no_cache_and_neither_is_a_table()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await anne.NewClient("Uten spor", Ground.Granted);
        await anne.Paste(client, Ground.Jwk("kode-1"));
        var link = (await anne.Get($"{client}/kode")).Document.QuerySelector("a[download]")!;

        foreach (var file in new[] { link.GetAttribute("href")!, "/ver2/integrasjoner/eksport" })
        {
            using var answer = await anne.Http.GetAsync(
                file,
                TestContext.Current.CancellationToken
            );
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        }
    }

    [Theory, MemberData(nameof(Languages))]
    public void Every_sample_has_every_value_and_no_hole_is_left(string language)
    {
        var values = new SampleValues(
            "https://issuer.example/",
            "https://issuer.example/token",
            "5f0f6c2e-8a43-4a0e-9d51-0c8f5b6c7a21",
            "key-1",
            "a:one b:two",
            "https://api.example/"
        );

        var code = SampleLanguage.Find(language).Write(values);

        Assert.Contains("https://issuer.example/token", code);
        Assert.Contains(values.ClientId, code);
        Assert.Contains("key-1", code);
        Assert.Contains("a:one b:two", code);
        Assert.Contains("https://api.example/", code);
        Assert.DoesNotContain("{{", code);
    }

    [Theory, MemberData(nameof(Languages))]
    public void The_same_program_signs_with_a_certificate_and_has_no_kid(string language)
    {
        var values = new SampleValues(
            "https://issuer.example/",
            "https://issuer.example/token",
            "5f0f6c2e-8a43-4a0e-9d51-0c8f5b6c7a21",
            null,
            "a:one b:two",
            ""
        )
        {
            ByCertificate = true,
        };

        var code = SampleLanguage.Find(language).Write(values);

        Assert.Contains("https://issuer.example/token", code);
        Assert.Contains(values.ClientId, code);
        Assert.Contains("x5c", code);
        Assert.Contains("certificate.p12", code);
        Assert.Contains("P12_PASSWORD", code);
        Assert.DoesNotContain("kid", code);
        Assert.DoesNotContain("private-key.pem", code);
        Assert.DoesNotContain("{{", code);
    }

    [Theory]
    [InlineData("'; rm -rf ~; '")]
    [InlineData("\"; System.exit(1); \"")]
    [InlineData("$(id)")]
    [InlineData("`id`")]
    [InlineData("a\\b")]
    [InlineData("a\nb")]
    public async Task An_audience_that_would_be_code_is_refused(string resource)
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await anne.NewClient("Med farlig mottaker", Ground.Granted);

        var page = await anne.Get($"{client}/kode?resource={Uri.EscapeDataString(resource)}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("kan ikke brukes i koden", page.ProblemAt("resource"));
        Assert.DoesNotContain(resource, page.Document.QuerySelectorAll("pre")[^1].TextContent);
    }

    [Theory, OnBoth]
    public async Task A_client_without_key_signs_with_an_enterprise_certificate(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await anne.NewClient("Uten nøkkel", Ground.Granted);

        var page = await anne.Get($"{client}/kode?sprak=python");

        var note = page.Document.QuerySelector($"main .ds-alert:has(a[href='{client}/nokler'])")!;
        Assert.Contains("virksomhetssertifikatet til 314\u00a0308\u00a0425", note.TextContent);
        Assert.Contains("P12_PASSWORD", page.Text);
        Assert.Contains("pip install authlib cryptography requests", page.Text);
        Assert.Contains("\"x5c\": chain", page.Document.QuerySelectorAll("pre")[^1].TextContent);
        Assert.DoesNotContain("private-key.pem", page.Text);
    }

    [Fact]
    public async Task A_client_whose_keys_have_all_expired_is_told_what_is_missing()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await anne.NewClient("Bare gammel nøkkel", Ground.Granted);
        await using (var db = server.Db())
        {
            var id = Ground.ClientId(client);
            var stop = TestContext.Current.CancellationToken;
            var stored = await db.Integrations.SingleAsync(i => i.ClientId == id, stop);
            var rsa = TestGrant.SharedKey.ExportParameters(false);
            var old = TimeProvider.System.GetUtcNow().AddYears(-2);
            Assert.True(stored.AddKey(PublicKeyMaterial.FromRsa(rsa, "gammel").Value!, old).Ok);
            await db.SaveChangesAsync(stop);
        }

        var page = await anne.Get($"{client}/kode");

        Assert.Contains("ingen gyldig nøkkel", page.Text);
        Assert.Contains(SampleValues.NoKid, page.Text);
    }

    [Theory, OnBoth]
    public async Task Another_organisations_client_has_no_code(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        using var lars = await server.SignedIn(Ground.Lars);
        var client = await anne.NewClient("Bare vår", Ground.Granted);

        Assert.Equal(HttpStatusCode.NotFound, (await lars.Get($"{client}/kode")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await lars.Get($"{client}/kode/last-ned")).Status);
    }
}
