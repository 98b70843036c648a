using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService;

/// <summary>Which guide tells how the task of a page is done: the one place that ties pages to guides.</summary>
internal static class PageGuides
{
    private const string Scopes = "/{environment}/mine-api";
    private const string Scope = Scopes + "/{id:guid}";
    private const string Integrations = "/{environment}/integrasjoner";
    private const string Integration = Integrations + "/{clientId}";
    private const string Altinn = "/{environment}/altinn";
    private const string Others = Altinn + "/profil/andre";
    private const string Api = Altinn + "/profil/api";

    /// <summary>The guide by the pattern of the page's route.</summary>
    public static IReadOnlyDictionary<string, string> ByRoute { get; } =
        new Dictionary<string, string>
        {
            [Links.Register] = "opprette-bruker",
            [Links.Registered] = "opprette-bruker",
            [Links.Administration] = "finne-fram",
            [Links.OrganisationMercantile] = "merkantile-data-tilbyder",
            [Scopes + "/merkantile-data"] = "merkantile-data-tilbyder",
            [Integration + "/merkantile-data"] = "merkantile-data-integrasjon",
            [Scopes] = "nytt-scope",
            [Scopes + "/nytt"] = "nytt-scope",
            [Scopes + "/bestill-prefiks"] = "prefiks",
            [Scope] = "gi-tilgang",
            [Scope + "/tilgang"] = "gi-tilgang",
            [Scope + "/tilgang/flere"] = "gi-tilgang",
            [Scope + "/tilgang/{access:guid}/fjern"] = "fjerne-tilgang",
            [Scope + "/endre"] = "deaktivere-scope",
            [Scope + "/deaktiver"] = "deaktivere-scope",
            [Integrations] = "ny-integrasjon",
            [Integrations + "/ny"] = "ny-integrasjon",
            [Integrations + "/ny/fra/{from}/{clientId}"] = "test-til-produksjon",
            [Integration + "/endre"] = "deaktivere-integrasjon",
            [Integration + "/deaktiver"] = "deaktivere-integrasjon",
            [Integration + "/nokler"] = "registrere-nokkel",
            [Integration + "/nokler/sertifikat"] = "registrere-sertifikat",
            [Integration + "/nokler/{kid}/fjern"] = "bytte-nokkel",
            [Integration + "/nokler/{kid}/forny"] = "bytte-nokkel",
            [Integration + "/test"] = "teste-token",
            ["/{environment}/forklar"] = "forklare-avslag",
            ["/{environment}/rettigheter/be-om"] = "rettigheter",
            [Altinn] = "tilgang-i-produksjon",
            [Altinn + "/representer"] = "underenhet",
            [Others] = "tilgang-i-produksjon",
            [Others + "/{handle:guid}/gi"] = "tilgang-i-produksjon",
            [Others + "/{handle:guid}"] = "fjerne-rettigheter",
            [Others + "/{handle:guid}/fjern"] = "fjerne-rettigheter",
            [Api] = "delegere",
            [Api + "/gitt"] = "delegere",
            [Api + "/ny"] = "delegere",
            [Api + "/ny/apier"] = "delegere",
        };

    /// <summary>The address of the page's guide, for the environment that the reader is in; null when it has none.</summary>
    public static string? For(HttpContext http, Visit visit) =>
        http.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } pattern }
        && ByRoute.TryGetValue("/" + pattern.Trim('/'), out var slug)
            ? Links.Guide(slug, visit.MaybeEnvironment?.Name)
            : null;
}
