using Microsoft.Playwright;

namespace Portvakt.EndToEnd.Tests.Journey;

/// <summary>What an API provider does under "Mine API".</summary>
internal static class ProviderSteps
{
    /// <summary>"Nytt scope": ends on the scope's page; gives its name.</summary>
    public static async Task<string> NewScope(
        PortalUser provider,
        string prefix,
        string subscope,
        string description
    )
    {
        await provider.Follow("Nytt scope");
        await provider.Main.GetByLabel("Prefiks", new() { Exact = true }).SelectOptionAsync(prefix);
        await provider.Fill("Delscope", subscope);
        await provider.Fill("Beskrivelse", description);
        await provider.Press("Opprett");
        await provider.IsOn($"{prefix}:{subscope}");
        return $"{prefix}:{subscope}";
    }

    /// <summary>"Legg til tilgang", up to the page that asks whether the name is right.</summary>
    public static async Task FindConsumer(PortalUser provider, string number, string name)
    {
        await provider.Follow("Legg til tilgang");
        await provider.Fill("Organisasjonsnummer", number);
        await provider.Press("Finn virksomheten");
        await provider.Sees(name);
    }

    /// <summary>The button on that page.</summary>
    public static async Task GiveAccess(PortalUser provider, string name)
    {
        await provider.Press("Legg til");
        await Assertions
            .Expect(provider.Page.GetByRole(AriaRole.Status).First)
            .ToContainTextAsync($"{name} har fått tilgang");
    }

    /// <summary>"Fjern" beside the consumer, and the page that asks once more.</summary>
    public static async Task RemoveAccess(PortalUser provider, string name)
    {
        await provider.Follow($"Fjern tilgangen for {name}");
        await provider.Sees("neste forespørsel");
        await provider.Press("Fjern tilgangen");
        await provider.Sees($"{name} har ikke lenger tilgang");
    }

    /// <summary>"Angre" in the receipt of the removal.</summary>
    public static async Task UndoRemoval(PortalUser provider, string name)
    {
        await provider.Follow("Angre");
        await provider.Press("Gi tilbake tilgangen");
        await provider.Sees($"{name} har tilgang til");
    }

    /// <summary>"Endre", then "Deaktiver", and the page that says whom it affects.</summary>
    public static async Task Deactivate(PortalUser provider, string scope, string affected)
    {
        await provider.Follow("Endre");
        await provider.Follow("Deaktiver");
        await provider.IsOn($"Deaktiver {scope}");
        await provider.Sees(affected);
        await provider.Press("Deaktiver");
        await provider.Sees($"Scopet {scope} er deaktivert");
    }

    /// <summary>"Reaktiver scopet" on the scope's page, and the page that asks.</summary>
    public static async Task Reactivate(PortalUser provider, string scope)
    {
        await provider.Follow("Reaktiver scopet");
        await provider.Press("Reaktiver scopet");
        await provider.Sees($"Scopet {scope} er reaktivert");
    }
}
