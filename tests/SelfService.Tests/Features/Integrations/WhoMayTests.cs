using System.Net;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Integrations;

public sealed class WhoMayTests(Servers servers)
{
    private static readonly string[] Pages =
    [
        "",
        "/endre",
        "/scopes",
        "/scopes/legg-til",
        "/deaktiver",
        "/reaktiver",
        "/hemmelighet",
        "/nokler",
        "/nokler/lagret?kid=k1",
        "/nokler/k1/fjern",
        "/nokler/k1/forny",
        "/nokler/sertifikat",
        "/kunder",
        "/kunder/ny",
    ];

    [Theory, OnBoth]
    public async Task Visitors_are_asked_to_sign_in(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();

        foreach (var path in new[] { Ground.List, Ground.New, $"{Ground.List}/x/nokler" })
        {
            var page = await visitor.Get(path);
            Assert.Equal(HttpStatusCode.Redirect, page.Status);
            Assert.StartsWith("/min-profil?tilbake=", page.Location);
        }
    }

    [Theory, OnBoth]
    public async Task Another_organisations_integration_is_not_found(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        using var lars = await server.SignedIn(Ground.Lars);
        var client = await anne.NewClient("Ikke for Lynghei");
        await anne.Paste(client, Ground.Jwk("k1"));
        var own = await lars.NewClient("Lyngheis egen");

        foreach (var page in Pages)
        {
            Assert.Equal(HttpStatusCode.OK, (await anne.Get(client + page)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await lars.Get(client + page)).Status);
        }
        // A form of one's own, bent to another's address.
        var form = await lars.Get($"{own}/nokler");
        var hidden = form
            .Document.QuerySelectorAll("main form input[type=hidden]")
            .Select(i => (i.GetAttribute("name")!, i.GetAttribute("value")!))
            .ToList();
        string[] forms =
        [
            "/endre",
            "/scopes/legg-til",
            $"/scopes/fjern?scope={Ground.Granted}",
            "/deaktiver",
            "/reaktiver",
            "/hemmelighet",
            "/nokler",
            "/nokler/k1/fjern",
            "/nokler/k1/forny",
            "/nokler/sertifikat",
            "/kunder/ny",
        ];
        foreach (var path in forms)
        {
            var answer = await lars.Post(client + path, [.. hidden, ("key", Ground.Jwk("k2"))]);
            Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        }
        Assert.Contains("k1", (await anne.Get($"{client}/nokler")).Text);
    }

    [Theory, OnBoth]
    [Requirement("R28")]
    public async Task In_production_the_button_is_greyed_out_with_the_reason(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);

        var list = await visitor.Get("/prod/integrasjoner");
        var form = await visitor.Get("/prod/integrasjoner/ny");

        foreach (var page in new[] { list, form })
        {
            Assert.Equal(HttpStatusCode.OK, page.Status);
            var button = page.Document.QuerySelector("main button[aria-disabled=true]")!;
            Assert.Contains(
                "I produksjon kan du se, men ikke endre.",
                page.Document.GetElementById(button.GetAttribute("aria-describedby")!)!.TextContent
            );
            Assert.Contains("Ansattporten", page.Text);
        }
        var sent = await visitor.Submit(
            form,
            "/ny",
            ("kind", "maskinporten"),
            ("name", "Prod"),
            ("description", "Prod")
        );
        // From a page that leads on: browsers stop a redirect from a form to another site.
        Assert.Equal(HttpStatusCode.OK, sent.Status);
        Assert.StartsWith("/prod/ansattporten?", sent.Location, StringComparison.Ordinal);
    }

    [Theory, OnBoth]
    public async Task An_organisation_that_has_not_accepted_the_terms_reads_only(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn("eva@granbar.example");

        var form = await visitor.Get(Ground.New);
        var sent = await visitor.Submit(form, "/ny", ("kind", "maskinporten"));

        Assert.Contains("ikke godtatt bruksvilkårene", form.Text);
        Assert.Equal(HttpStatusCode.Conflict, sent.Status);
    }
}
