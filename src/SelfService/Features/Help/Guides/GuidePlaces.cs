using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Tokens;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Help.Guides;

/// <summary>What a name in braces leads to: a page of the portal, another guide, or an error.</summary>
internal static class GuidePlaces
{
    private static readonly Dictionary<string, Func<EnvironmentName, GuideLink>> Pages = new()
    {
        ["min-profil"] = _ => new(UiTexts.MyProfile, Links.Profile),
        ["registrer"] = _ => new(PlaceTexts.Register, Links.Register),
        ["be-om-registrering"] = _ => new(PlaceTexts.AskForOrganisation, Links.RequestOrganisation),
        ["tjenester"] = _ => new(Menu.Services, Links.Services),
        ["rediger"] = _ => new(PlaceTexts.EditService, Links.Services),
        ["administrasjon"] = _ => new(Menu.Administration, Links.Administration),
        ["navngitte"] = _ => new(Menu.NamedPeople, Links.NamedPeople),
        ["saker"] = _ => new(Menu.Cases, Links.OwnCases),
        ["feilkoder"] = _ => new(UiTexts.ErrorCodes, Links.ErrorCodes),
        ["mine-api"] = name => new(Menu.Apis, Links.Scopes(name)),
        ["nytt-scope-knapp"] = name => new(PlaceTexts.NewScope, Links.NewScope(name)),
        ["bestill"] = name => new(PlaceTexts.OrderPrefix, Links.OrderPrefix(name)),
        ["integrasjoner"] = name => new(Menu.Integrations, Links.Integrations(name)),
        ["ny-integrasjon-knapp"] = name =>
            new(PlaceTexts.NewIntegration, Links.NewIntegration(name)),
        ["katalog"] = name => new(Menu.Catalogue, Links.Catalogue(name)),
        ["forklar"] = name => new(PlaceTexts.Explain, Links.Explain(name)),
        ["be-om-rett"] = name => new(PlaceTexts.AskForRight, Links.RequestRight(name)),
        ["altinn"] = name => new(AltinnMenu.Altinn, Links.Altinn(name)),
        ["profil"] = name => new(AltinnMenu.Profile, Links.AltinnProfile(name)),
        ["andre"] = name => new(AltinnMenu.Others, Links.RightHolders(name)),
        ["tilgang-api"] = name => new(AltinnMenu.Api, Links.ApiAccess(name)),
        ["gi-og-fjerne"] = name => new(AltinnMenu.Given, Links.GivenDelegations(name)),
        ["ny-delegering"] = name => new(PlaceTexts.Delegate, Links.NewDelegation(name)),
    };

    /// <summary>The places that are pages of the portal itself.</summary>
    public static IReadOnlyCollection<string> Names => Pages.Keys;

    /// <summary>Where <paramref name="name"/> leads; null when no place is called so.</summary>
    /// <param name="environment">The one that the reader works in.</param>
    public static GuideLink? Find(string name, EnvironmentName environment)
    {
        if (Pages.TryGetValue(name, out var page))
            return page(environment);
        if (GuideCatalogue.Find(name) is { } guide)
            return new(guide.Title, Links.Guide(name, environment));
        return AdviceCatalogue.Find(name) is { } advice
            ? new(advice.HasCode ? Text.Same(name) : advice.Title, Links.ErrorCode(name))
            : null;
    }
}
