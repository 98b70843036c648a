using Portvakt.EndToEnd.Tests.Journey;

namespace Portvakt.EndToEnd.Tests.Tour;

/// <summary>The journey with a stop for each picture.</summary>
internal static class TourSteps
{
    private const string Scope = "fjelltake:skogbrann/varsel.read";
    private const string Consumer = "STILLE FOSSEKALL KOMMUNE";
    private const string Email = "berit@fossekall.example";

    public static async Task Register(PortalUser consumer, SmtpSink sink, Album album)
    {
        await consumer.Open("/");
        await album.Take(consumer, "welcome", "Slik virker det");
        await Registration.Ask(consumer, "Berit Foss", Email);
        await album.Take(consumer, "check-mail", "søppelpost");
        await Registration.Confirm(consumer, await Registration.Mail(sink, Email));
        await album.Take(consumer, "start", "Oversikt");
    }

    public static async Task Provide(PortalUser provider, string password, Album album)
    {
        await provider.SignIn("kari@fjelltake.example", password);
        await provider.Menu("ver2", "Mine API");
        await album.Take(provider, "my-apis", "Nytt scope");
        await ProviderSteps.NewScope(
            provider,
            "fjelltake",
            "skogbrann/varsel.read",
            "Varsler om skogbrann"
        );
        await ProviderSteps.FindConsumer(provider, "314308425", Consumer);
        await album.Take(provider, "add-access", "Er dette riktig virksomhet?");
        await ProviderSteps.GiveAccess(provider, Consumer);
        await album.Take(provider, "scope", "har fått tilgang");
    }

    /// <summary>The client id of the integration that was made.</summary>
    public static async Task<string> Consume(PortalUser consumer, string issuer, Album album)
    {
        using var client = new TokenClient(issuer);
        await consumer.Menu("ver2", "Integrasjoner");
        await ConsumerSteps.FillIn(consumer, "Beredskap", Scope);
        await album.Take(consumer, "new-integration", "Tilgjengelig for alle");
        await ConsumerSteps.Create(consumer, client, "Beredskap");
        await ConsumerSteps.AddKey(consumer, client);
        await album.Take(consumer, "key-stored", "Nøkkelen er lagret");
        await client.Token(Scope);
        await consumer.Follow("Til integrasjonen");
        await album.Take(consumer, "integration", "Om integrasjonen");
        return client.ClientId;
    }

    /// <summary>What helps a developer along, on the tabs of the integration.</summary>
    public static async Task Try(PortalUser consumer, string clientId, Album album)
    {
        await consumer.Open($"/ver2/integrasjoner/{clientId}/kode");
        await album.Take(consumer, "code", "curl");
        await consumer.Open($"/ver2/integrasjoner/{clientId}/test");
        await album.Take(consumer, "test", "Signer og send");
    }

    public static async Task Remove(PortalUser provider, Album album)
    {
        await provider.Follow($"Fjern tilgangen for {Consumer}");
        await album.Take(provider, "remove-access", "neste forespørsel");
        await provider.Press("Fjern tilgangen");
    }

    /// <summary>Why there is no token any more, and where to ask for access.</summary>
    public static async Task Explain(PortalUser consumer, string clientId, Album album)
    {
        await consumer.Open($"/ver2/forklar?scope={Uri.EscapeDataString(Scope)}&klient={clientId}");
        await album.Take(consumer, "explain", Scope);
        await consumer.Open("/ver2/katalog");
        await album.Take(consumer, "catalogue", "fjelltake");
    }
}
