namespace Portvakt.EndToEnd.Tests.Journey;

/// <summary>What a consumer does under "Integrasjoner".</summary>
internal static class ConsumerSteps
{
    /// <summary>"Ny integrasjon" with one scope, filled in but not sent.</summary>
    public static async Task FillIn(PortalUser consumer, string name, string scope)
    {
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
}
