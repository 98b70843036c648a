using Microsoft.Playwright;

namespace Portvakt.EndToEnd.Tests.Journey;

/// <summary>What a consumer does under "Integrasjoner".</summary>
internal static class ConsumerSteps
{
    /// <summary>"Ny integrasjon", and its kind under "Difi-tjeneste".</summary>
    public static async Task ChooseKind(PortalUser consumer, string kind)
    {
        await consumer.Follow("Ny integrasjon");
        var kinds = consumer.Main.GetByRole(
            AriaRole.Navigation,
            new() { Name = "Difi-tjeneste", Exact = true }
        );
        var choice = kinds.GetByRole(AriaRole.Link, new() { Name = kind });
        await choice.First.ClickAsync();
        await Assertions.Expect(choice.First).ToHaveAttributeAsync("aria-current", "true");
    }

    /// <summary>"Ny integrasjon", unless its form is open, with one scope, filled in but not sent.</summary>
    public static async Task FillIn(PortalUser consumer, string name, string scope)
    {
        if (!consumer.Page.Url.Contains("/integrasjoner/ny", StringComparison.Ordinal))
            await consumer.Follow("Ny integrasjon");
        await consumer.Fill("Navn", name);
        await consumer.Fill("Beskrivelse", "Henter varsler til beredskapssystemet");
        await consumer.Main.Locator("summary", new() { HasText = "Legg til scopes" }).ClickAsync();
        await consumer.Main.GetByLabel(scope, new() { Exact = true }).CheckAsync();
    }

    /// <summary>"Opprett": ends on the integration's page, whose address ends with the client id.</summary>
    public static async Task Create(PortalUser consumer, TokenClient client, string name)
    {
        await consumer.Press("Opprett");
        await consumer.IsOn(name);
        client.ClientId = new Uri(consumer.Page.Url).Segments[^1];
        await consumer.Sees(client.ClientId);
    }

    /// <summary>"Egne public nøkler": pastes the PEM, and reads the kid on the page that shows what was stored.</summary>
    public static async Task AddKey(PortalUser consumer, TokenClient client)
    {
        await consumer.Follow("Legg til nøkkel");
        await consumer.Sees("Egne public nøkler");
        await consumer.Fill("Offentlig nøkkel", client.PublicKey);
        await consumer.Press("Legg til");
        await consumer.IsOn("Nøkkelen er lagret");
        client.KeyId = await consumer.Main.Locator("dd code").First.InnerTextAsync();
    }

    /// <summary>As <see cref="AddKey"/>, with a JWK between brackets and a kid of one's own.</summary>
    public static async Task AddJwk(PortalUser consumer, TokenClient client, string kid)
    {
        await consumer.Follow("Legg til nøkkel");
        await consumer.Sees("Egne public nøkler");
        await consumer.Fill("Offentlig nøkkel", $"[\n  {client.PublicJwk(kid)}\n]");
        await consumer.Press("Legg til");
        await consumer.IsOn("Nøkkelen er lagret");
        await consumer.Sees($"\"kid\": \"{kid}\"");
        client.KeyId = kid;
    }

    /// <summary>"Virksomhetssertifikat": pastes the PEM, looks at the checks, saves, and reads the kid.</summary>
    public static async Task AddCertificate(PortalUser consumer, TokenClient client, string pem)
    {
        await consumer.Follow("Nøkler");
        await consumer.Sees("Virksomhetssertifikat");
        await consumer.Fill("Offentlig signeringssertifikat", pem);
        await consumer.Press("Kontroller sertifikatet");
        await consumer.Sees("Sertifikatet kan brukes her.");
        await consumer.Sees("virker ikke x5c i headeren lenger");
        await consumer.Press("Lagre sertifikatet");
        await consumer.IsOn("Nøkkelen er lagret");
        client.KeyId = await consumer.Main.Locator("dd code").First.InnerTextAsync();
    }

    /// <summary>"Endre", then "Deaktiver", and the page that says who uses it.</summary>
    public static async Task Deactivate(PortalUser consumer, string name)
    {
        await consumer.Follow("Endre");
        await consumer.Follow("Deaktiver");
        await consumer.IsOn("Deaktiver integrasjonen");
        await consumer.Sees(name);
        await consumer.Press("Deaktiver integrasjonen");
        await consumer.Sees("Integrasjonen er deaktivert.");
    }

    /// <summary>"Reaktiver integrasjonen" on its page, and the page that asks.</summary>
    public static async Task Reactivate(PortalUser consumer)
    {
        await consumer.Follow("Reaktiver integrasjonen");
        await consumer.Press("Reaktiver integrasjonen");
        await consumer.Sees("Integrasjonen er aktiv igjen.");
    }
}
