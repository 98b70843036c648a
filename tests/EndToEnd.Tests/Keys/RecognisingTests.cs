using System.Text.Json;
using Microsoft.Playwright;

namespace Portvakt.EndToEnd.Tests.Keys;

/// <summary>"JWK Creator" and the key form recognise what people have, and nothing private leaves the browser.</summary>
[Requirement("R36"), Requirement("R23")]
public sealed class RecognisingTests(Browser browser, Servers servers)
{
    [Fact]
    public async Task Every_sample_is_recognised_and_shown_as_a_JWK_without_being_sent()
    {
        await using var bench = await Bench.At(browser, servers);
        await bench.User.Open("/jwk-creator");
        Assert.InRange(KeySamples.Public.Count + KeySamples.Private.Count, 30, 100);

        foreach (var sample in KeySamples.Public.Concat(KeySamples.Private))
        {
            await bench.Give(sample);
            var shown = bench.Told.Locator("pre");
            await Assertions.Expect(shown).ToHaveCountAsync(1);
            using var jwk = JsonDocument.Parse(await shown.InnerTextAsync());
            var number = jwk.RootElement.GetProperty(
                jwk.RootElement.GetProperty("kty").GetString() == "RSA" ? "n" : "x"
            );
            Assert.True(sample.Number == number.GetString(), sample.Name);
            Assert.False(jwk.RootElement.TryGetProperty("d", out _), sample.Name);
        }

        Assert.Equal(0, bench.Wire.Posts);
        bench.Wire.CarriedNone(KeySamples.Secrets);
    }

    [Fact]
    public async Task In_the_key_form_a_private_key_becomes_its_public_half()
    {
        await using var bench = await Bench.At(browser, servers);
        await bench.OpenKeys("Limer inn privat");

        foreach (var sample in KeySamples.Private.Where(s => s.Number == KeySamples.N))
        {
            await bench.Give(sample);
            using var jwk = JsonDocument.Parse(await bench.Field.InputValueAsync());
            Assert.True(KeySamples.N == jwk.RootElement.GetProperty("n").GetString(), sample.Name);
            await Assertions.Expect(bench.Told).ToContainTextAsync("Den er ikke sendt");
        }
        await bench.Page.IsAccessible();
        await bench.User.Press("Legg til");

        await bench.User.IsOn("Nøkkelen er lagret");
        bench.Wire.CarriedNone(KeySamples.Secrets);
    }

    [Fact]
    public async Task What_cannot_be_converted_is_stopped_and_the_field_emptied()
    {
        await using var bench = await Bench.At(browser, servers);
        await bench.OpenKeys("Stopper det private");
        var posts = bench.Wire.Posts;
        var jwk = KeySamples.Private[0].Text!;
        string[] broken = [jwk[..^1], $"-----BEGIN PRIVATE KEY-----\n{KeySamples.Secrets[2]}"];

        foreach (var text in broken)
        {
            await bench.Field.FillAsync(text);
            await bench.User.Press("Legg til");
            await Assertions
                .Expect(bench.Page.Locator("#key-feil"))
                .ToContainTextAsync("stoppet i nettleseren");
            await Assertions.Expect(bench.Field).ToHaveValueAsync("");
            await Assertions.Expect(bench.Field).ToBeFocusedAsync();
        }
        // What is whole and private is stopped as soon as it is pasted.
        await bench.Field.FillAsync(
            "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----"
        );
        await Assertions.Expect(bench.Told).ToContainTextAsync("ssh-keygen -p -m PEM");
        await Assertions.Expect(bench.Field).ToHaveValueAsync("");

        Assert.Equal(posts, bench.Wire.Posts);
        bench.Wire.CarriedNone(KeySamples.Secrets);
    }

    [Fact]
    public async Task What_was_pasted_before_the_page_was_ready_is_recognised_too()
    {
        await using var bench = await Bench.At(browser, servers);
        var sample = KeySamples.Private[2];
        var ready = new TaskCompletionSource();
        await bench.Page.RouteAsync(
            "**/keys/workshop*.js",
            async route =>
            {
                await ready.Task;
                await route.ContinueAsync();
            }
        );
        await bench.Page.GotoAsync(
            $"{bench.Server.Portal}jwk-creator",
            new() { WaitUntil = WaitUntilState.Commit }
        );

        await bench.Field.FillAsync(sample.Text!);
        ready.SetResult();

        await Assertions.Expect(bench.Told).ToContainTextAsync(sample.Said);
    }

    [Fact]
    public async Task A_wrong_password_is_said_and_can_be_tried_again()
    {
        await using var bench = await Bench.At(browser, servers);
        await bench.User.Open("/jwk-creator");
        var pfx = KeySamples.Private.First(sample => sample.Name == "PFX as a file");

        await bench.Give(pfx with { Password = "feil", Said = "Passordet passer ikke" });
        await Assertions.Expect(bench.Password).ToBeFocusedAsync();
        await bench.Password.FillAsync(KeySamples.Password);
        await bench.Password.PressAsync("Enter");

        await Assertions.Expect(bench.Told).ToContainTextAsync(pfx.Said);
        bench.Wire.CarriedNone(KeySamples.Secrets);
    }

    [Fact]
    public async Task By_keyboard_alone_a_private_key_is_pasted_converted_and_added()
    {
        await using var bench = await Bench.At(browser, servers);
        await bench.OpenKeys("Bare tastatur");
        var keyboard = bench.Page.Keyboard;

        await bench.Field.FocusAsync();
        await keyboard.InsertTextAsync(KeySamples.Private[2].Text!);
        await Assertions.Expect(bench.Told).ToContainTextAsync("privat nøkkel (PKCS#8)");
        await keyboard.PressAsync("Tab");
        await Assertions.Expect(bench.Workshop.Locator("input[type=file]")).ToBeFocusedAsync();
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Enter");

        await bench.User.IsOn("Nøkkelen er lagret");
        bench.Wire.CarriedNone(KeySamples.Secrets);
    }

    [Fact]
    public async Task A_PFX_gives_its_certificate_where_a_certificate_is_asked_for()
    {
        await using var bench = await Bench.At(browser, servers);
        await bench.OpenKeys("Sertifikat fra PFX");
        var now = TimeProvider.System.GetUtcNow();
        var der = KeySamples.IssuedBy(
            TestAuthority.OfDemo(bench.Server),
            new()
            {
                Organisation = "314308425",
                NotBefore = now.AddDays(-1),
                NotAfter = now.AddDays(90),
            }
        );
        var place = bench.Page.Locator("[data-key-workshop=certificate]");

        await place
            .Locator("input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "virksomhet.p12",
                    MimeType = "application/x-pkcs12",
                    Buffer = KeySamples.Pfx(KeySamples.Password, der),
                }
            );
        await place.Locator("input[type=password]").FillAsync(KeySamples.Password);
        await place.GetByRole(AriaRole.Button, new() { Name = "Åpne" }).ClickAsync();
        await Assertions.Expect(place).ToContainTextAsync("314 308 425");
        await bench.User.Press("Kontroller sertifikatet");

        await bench.User.Sees("Sertifikatet kan brukes her.");
        await bench.Page.IsAccessible();
        await bench.User.Press("Lagre sertifikatet");
        await bench.User.IsOn("Nøkkelen er lagret");
        bench.Wire.CarriedNone(KeySamples.Secrets);
    }
}
