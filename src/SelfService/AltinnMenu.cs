using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService;

/// <summary>The left menu of the embedded register, which is a place of its own, with the document's names.</summary>
internal static class AltinnMenu
{
    public static readonly Text Altinn = new("Altinn", "Altinn", "Altinn");
    public static readonly Text Profile = new("Profil", "Profil", "Profile");
    public static readonly Text Others = new(
        "Andre med rettigheter til virksomheten",
        "Andre med rettar til verksemda",
        "Others with rights in the organisation"
    );
    public static readonly Text Api = new(
        "Tilgang til programmerings\u00ADgrensesnitt - API",
        "Tilgang til programmerings\u00ADgrensesnitt - API",
        "Access to programming interfaces - API"
    );
    public static readonly Text Given = new(
        "Gi og fjerne tilganger",
        "Gi og fjerne tilgangar",
        "Give and remove access"
    );
    public static readonly Text Received = new(
        "Mottatte tilganger",
        "Mottekne tilgangar",
        "Received access"
    );
    public static readonly Text Customers = new("Kunder", "Kundar", "Customers");
    public static readonly Text Invitations = new(
        "Invitasjoner til kunder",
        "Invitasjonar til kundar",
        "Invitations to customers"
    );
    public static readonly Text Systems = new("Systemer", "System", "Systems");
    public static readonly Text SystemUsers = new(
        "Systembrukere",
        "Systembrukarar",
        "System users"
    );
    private static readonly Text Back = new(
        "Tilbake til selvbetjeningen",
        "Tilbake til sjølvbeteninga",
        "Back to the self-service"
    );

    /// <summary>Whether the page belongs to the register of that environment.</summary>
    public static bool Holds(InstalledEnvironment environment, PathString path) =>
        path.StartsWithSegments(Links.Altinn(environment.Name));

    public static IReadOnlyList<MenuEntry> For(
        InstalledEnvironment environment,
        Visit visit,
        PathString path
    )
    {
        var name = environment.Name;
        var back = new MenuEntry(
            Back,
            visit.Actor.IsMember ? Links.Administration : Links.Home,
            false,
            []
        );
        // What lies beside the profile, such as the choice of whom to represent, belongs to the front page.
        MenuEntry front = new(
            Altinn,
            Links.Altinn(name),
            !path.StartsWithSegments(Links.AltinnProfile(name)),
            []
        );
        if (environment.AltinnPages is not null || !visit.Actor.IsMember)
            return [front, back];
        MenuEntry profile = new(
            Profile,
            Links.AltinnProfile(name),
            path == Links.AltinnProfile(name),
            [
                Leaf(Others, Links.RightHolders(name), path),
                ApiEntry(name, path),
                Leaf(SystemUsers, Links.SystemUsers(name), path),
                Leaf(Systems, Links.Systems(name), path),
            ]
        );
        return [front, profile, back];
    }

    private static MenuEntry ApiEntry(EnvironmentName name, PathString path) =>
        new(
            Api,
            Links.ApiAccess(name),
            path == Links.ApiAccess(name),
            [
                new MenuEntry(
                    Given,
                    Links.GivenDelegations(name),
                    path.StartsWithSegments(Links.GivenDelegations(name))
                        || path.StartsWithSegments(Links.NewDelegation(name)),
                    []
                ),
                Leaf(Received, Links.ReceivedDelegations(name), path),
                Leaf(Customers, Links.Customers(name), path),
                Leaf(Invitations, Links.DelegationInvitations(name), path),
            ]
        );

    private static MenuEntry Leaf(Text label, string href, PathString path) =>
        new(label, href, path.StartsWithSegments(href), []);
}
