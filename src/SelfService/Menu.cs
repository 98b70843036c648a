using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService;

/// <summary>The left menu: Virksomhetens tjenester, Administrasjon av tjenester, and both lists per environment.</summary>
internal sealed class Menu(Landscape landscape)
{
    internal static readonly Text Services = new(
        "Virksomhetens tjenester",
        "Tenestene til verksemda",
        "The organisation's services"
    );
    internal static readonly Text Administration = new(
        "Administrasjon av tjenester",
        "Administrasjon av tenester",
        "Administration of services"
    );
    internal static readonly Text Apis = new("Mine API", "Mine API", "My APIs");
    internal static readonly Text Integrations = new(
        "Integrasjoner",
        "Integrasjonar",
        "Integrations"
    );
    internal static readonly Text Catalogue = new("API-katalog", "API-katalog", "API catalogue");
    private static readonly Text Requests = new("Forespørsler", "Førespurnader", "Requests");
    private static readonly Text Ends = new("Det som går ut", "Det som går ut", "Expiring soon");
    private static readonly Text Terms = new("Bruksvilkår", "Bruksvilkår", "Terms of use");
    private static readonly Text OwnOrganisation = new(
        "Virksomheten",
        "Verksemda",
        "The organisation"
    );
    private static readonly Text People = new("Personer", "Personar", "People");
    internal static readonly Text NamedPeople = new(
        "Navngitte brukere",
        "Namngitte brukarar",
        "Named people"
    );
    private static readonly Text Sent = new(
        "Sendte varsler",
        "Varsel vi har sendt",
        "Notices sent"
    );
    private static readonly Text Webhooks = new("Webhooker", "Webhookar", "Webhooks");
    private static readonly Text Calendar = new("Kalender", "Kalender", "Calendar");
    internal static readonly Text Cases = new("Saker", "Saker", "Cases");
    private static readonly Text Mercantile = new(
        "Merkantile data",
        "Merkantile data",
        "Mercantile data"
    );
    private static readonly Text Points = new(
        "Varslingspunkter",
        "Varslingspunkt",
        "Notification points"
    );
    private static readonly Text Log = new("Logg", "Logg", "Log");
    private static readonly Text Organisations = new("Virksomheter", "Verksemder", "Organisations");
    private static readonly Text AdminClients = new(
        "Administrasjonsklienter",
        "Administrasjonsklientar",
        "Administration clients"
    );
    private static readonly Text Jobs = new("Jobber", "Jobbar", "Jobs");
    private static readonly Text Outbox = new("Utboks", "Utboks", "Outbox");
    private static readonly Text ServiceDesk = new("Kundeservice", "Kundeservice", "Service desk");

    /// <summary>The menu as <paramref name="visit"/> sees it on the page at <paramref name="path"/>.</summary>
    public IReadOnlyList<MenuEntry> For(Visit visit, PathString path)
    {
        if (visit.MaybeEnvironment is { } environment && AltinnMenu.Holds(environment, path))
            return AltinnMenu.For(environment, visit, path);
        path = Marked(visit, path);
        var entries = new List<MenuEntry>();
        if (visit.Actor.IsMember)
        {
            entries.Add(Entry(Services, Links.Services, path, [Administer(path)]));
            entries.Add(Entry(OwnOrganisation, Links.OwnOrganisation, path, Own(visit, path)));
            entries.Add(Entry(Terms, Links.Terms, path));
        }
        if (visit.Actor.IsOperator)
            entries.Add(
                Entry(
                    ServiceDesk,
                    Links.ServiceDesk,
                    path,
                    [
                        Entry(Cases, Links.DeskCases, path),
                        Entry(Organisations, Links.Organisations, path),
                        Entry(People, Links.DeskPeople, path),
                        Entry(AdminClients, Links.AdminClients, path),
                        Entry(Terms, Links.DeskTerms, path),
                        Entry(UiTexts.OperationsMessages, Links.OperationsMessages, path),
                        Entry(Jobs, Links.Jobs, path),
                        Entry(Outbox, Links.Outbox, path),
                    ]
                )
            );
        return entries;
    }

    /// <summary>
    /// The path of the entry that the page belongs to, where it does not lie below it: what the organisation has in one
    /// environment, under its rules, belongs to the list of all of them.
    /// </summary>
    private static PathString Marked(Visit visit, PathString path)
    {
        if (path.StartsWithSegments(Links.DeskCheckLog))
            return Links.Organisations;
        if (visit.MaybeEnvironment is not { Name: var name })
            return path;
        if (path.StartsWithSegments(Links.Log(name)))
            return Links.OrganisationLog;
        if (path.StartsWithSegments(Links.SentNoticesIn(name)))
            return Links.SentNotices;
        return path.StartsWithSegments(Links.WebhooksIn(name)) ? Links.Webhooks : path;
    }

    private static IReadOnlyList<MenuEntry> Own(Visit visit, PathString path)
    {
        var entries = new List<MenuEntry>
        {
            Entry(People, Links.Members, path),
            Entry(NamedPeople, Links.NamedPeople, path),
            Entry(Mercantile, Links.OrganisationMercantile, path),
            Entry(Points, Links.OrganisationPoints, path),
            Entry(Sent, Links.SentNotices, path),
            Entry(Calendar, Links.Calendar, path),
            Entry(Log, Links.OrganisationLog, path),
        };
        // Only administrators decide on what colleagues ask for; everybody finds their own under "Min profil".
        if (visit.Actor.IsAdministrator)
        {
            entries.Insert(1, Entry(Cases, Links.OrganisationCases, path));
            entries.Add(Entry(Webhooks, Links.Webhooks, path));
        }
        return entries;
    }

    private MenuEntry Administer(PathString path) =>
        Entry(
            Administration,
            Links.Administration,
            path,
            [
                .. landscape.Environments.Select(environment =>
                    ForEnvironment(environment.Name, path)
                ),
            ]
        );

    private static MenuEntry ForEnvironment(EnvironmentName name, PathString path) =>
        new(
            Text.Same(name.Value),
            null,
            Current: false,
            [
                Entry(Apis, Links.Scopes(name), path),
                Entry(Integrations, Links.Integrations(name), path),
                Entry(Catalogue, Links.Catalogue(name), path),
                Entry(Requests, Links.AccessRequests(name), path),
                Entry(Ends, Links.Ends(name), path),
                Entry(AltinnMenu.Altinn, Links.Altinn(name), path),
            ]
        );

    private static MenuEntry Entry(
        Text label,
        string href,
        PathString path,
        IReadOnlyList<MenuEntry>? children = null
    )
    {
        // A page below a list keeps the list marked; a page with children of its own marks only itself.
        var current = children is null ? path.StartsWithSegments(href) : path == href;
        return new MenuEntry(label, href, current, children ?? []);
    }
}
