namespace Portvakt.EndToEnd.Tests.Journey;

/// <summary>Where the invoice goes and who hears of things, which production asks for first.</summary>
internal static class MercantileSteps
{
    /// <summary>Writes the organisation's electronic invoice address, and adds a point that whoever has it confirms.</summary>
    public static async Task Keep(PortalUser user, TestServer server, string number, string point)
    {
        await user.Open("/virksomhet/merkantile-data");
        await user.Fill("EHF-adresse", number);
        await user.Press("Lagre");
        await user.Sees("I orden");
        await user.Open("/virksomhet/varsling/ny");
        await user.Fill("E-postadresse", point);
        await user.Press("Legg til og send lenke");
        await user.Sees(point);
        await user.Open(await server.LinkMailedTo(point));
        await user.Press("Bekreft adressen");
        await user.IsOn("Adressen er bekreftet");
    }
}
