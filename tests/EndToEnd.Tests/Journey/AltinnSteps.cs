using Microsoft.Playwright;

namespace Portvakt.EndToEnd.Tests.Journey;

/// <summary>What somebody with a role does in the register, in the words of its pages.</summary>
internal static class AltinnSteps
{
    /// <summary>"Logg inn", and the organisation to represent: ends on "Profil".</summary>
    public static async Task Represent(
        PortalUser user,
        string environment,
        string person,
        string organisation
    )
    {
        await user.Open($"/{environment}/altinn");
        await Go(user, "Logg inn");
        await StrongSignIn.As(user, person);
        await user.IsOn("Velg virksomhet");
        await user.Main.GetByLabel(organisation, new() { Exact = true }).CheckAsync();
        await user.Press("Velg");
        await user.IsOn("Profil");
    }

    /// <summary>From "Profil" to the receipt of one right.</summary>
    public static async Task GiveRight(
        PortalUser user,
        string environment,
        string number,
        string surname,
        string right
    )
    {
        await user.Open($"/{environment}/altinn/profil");
        await Go(user, "Andre med rettigheter til virksomheten");
        await user.Fill("Fødselsnummer", number);
        await user.Fill("Etternavn", surname);
        await user.Press("Neste");
        await user.IsOn("Gi nye rettigheter");
        await user.Fill("Søk etter rettighet", "Maskinporten");
        await user.Press("Søk");
        await user.Main.GetByLabel(right, new() { Exact = true }).CheckAsync();
        await user.Press("Gi rettigheter");
        await user.IsOn("Rettighetene er gitt");
        await user.Sees(right);
    }

    /// <summary>From "Profil" to the receipt of one right that is gone.</summary>
    public static async Task RemoveRight(
        PortalUser user,
        string environment,
        string surname,
        string right
    )
    {
        await user.Open($"/{environment}/altinn/profil");
        await Go(user, "Andre med rettigheter til virksomheten");
        await Go(user, $"Gi eller fjerne tilgang: {surname}");
        await Go(user, "Fjern en eller flere rettigheter");
        await user.Press($"Fjern {right}");
        await user.Sees("Blir fjernet");
        await user.Press("Ferdig");
        await user.IsOn("Rettighetene er fjernet");
    }

    /// <summary>From "Profil" to the receipt of one delegation.</summary>
    public static async Task Delegate(
        PortalUser user,
        string environment,
        string number,
        string supplier,
        string api
    )
    {
        await user.Open($"/{environment}/altinn/profil");
        await Go(user, "Tilgang til programmeringsgrensesnitt - API");
        await Go(user, "Gi og fjerne tilganger");
        await Go(user, "Deleger nytt API");
        await user.Fill("Leverandørens organisasjonsnummer", number);
        await user.Press("Søk");
        await Assertions
            .Expect(user.Main.GetByLabel(supplier, new() { Exact = true }))
            .ToBeCheckedAsync();
        await user.Press("Neste");
        await user.Fill("Søk etter API, eier eller scope", api);
        await user.Press("Søk");
        await Go(user, $"Legg til {api}");
        await Go(user, "Neste");
        await user.IsOn("Kontroller og bekreft");
        await user.Sees(supplier);
        await user.Press("Bekreft");
        await user.IsOn("Kvittering");
        await user.Sees(api);
    }

    /// <summary>Takes one delegation back.</summary>
    public static async Task RemoveDelegation(
        PortalUser user,
        string environment,
        string supplier,
        string api
    )
    {
        await user.Open($"/{environment}/altinn/profil/api");
        await Go(user, "Gi og fjerne tilganger");
        await Go(user, $"Fjern: {api}, {supplier}");
        await user.Sees("neste forespørsel");
        await user.Press("Fjern tilgangen");
        await user.Sees($"{supplier} handler ikke lenger for virksomheten");
    }

    /// <summary>Follows a link in the page's own part; the menu has some of the same name.</summary>
    private static Task Go(PortalUser user, string link) =>
        user.Main.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync();
}
