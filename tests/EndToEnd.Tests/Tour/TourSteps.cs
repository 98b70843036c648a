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

    public static async Task Consume(PortalUser consumer, string issuer, Album album)
    {
        using var client = new TokenClient(issuer);
        await consumer.Menu("ver2", "Integrasjoner");
        await ConsumerSteps.FillIn(consumer, "Beredskap", Scope);
        await album.Take(consumer, "new-integration", "Scopes tilgjengelig for alle");
        await ConsumerSteps.Create(consumer, client, "Beredskap");
        await ConsumerSteps.AddKey(consumer, client);
        await album.Take(consumer, "key-stored", "Nøkkelen er lagret");
        await client.Token(Scope);
        await consumer.Follow("Til integrasjonen");
        await album.Take(consumer, "integration", "Om integrasjonen");
    }

    public static async Task Remove(PortalUser provider, Album album)
    {
        await provider.Follow($"Fjern tilgangen til {Consumer}");
        await album.Take(provider, "remove-access", "neste forespørsel");
    }
}
