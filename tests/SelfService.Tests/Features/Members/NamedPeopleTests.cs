using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Members;

[Requirement("R5")]
public sealed class NamedPeopleTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task A_closed_environment_shuts_out_all_but_those_named(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var domain = NewOrganisation.Domain();
        var number = (await NewOrganisation.With(server, domain)).Number;
        using var eva = await NewOrganisation.Add(server, number, $"eva@{domain}", true);
        using var ola = await NewOrganisation.Add(server, number, $"ola@{domain}");
        using var mari = await NewOrganisation.Add(server, number, $"mari@{domain}");
        await ola.Visitor.Submit(
            await ola.Visitor.Get("/ver1/integrasjoner/ny"),
            "/ny",
            ("kind", "maskinporten"),
            ("name", "Hemmelig klient"),
            ("description", "Prøve")
        );
        var form = await ola.Visitor.Get("/ver1/integrasjoner/ny");

        await Close(eva.Visitor, "ver1", mari.Id);

        foreach (
            var path in new[]
            {
                "/ver1/integrasjoner",
                "/ver1/integrasjoner/ny",
                "/ver1/mine-api",
                "/ver1/mine-api/nytt",
                "/ver1/mine-api/bestill-prefiks",
                "/ver1/logg",
            }
        )
        {
            var refused = await ola.Visitor.Get(path);
            Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
            Assert.Contains(eva.Name, refused.Text);
            Assert.Equal(HttpStatusCode.OK, (await mari.Visitor.Get(path)).Status);
        }
        // What was open when it was closed can no longer be sent.
        var sent = await ola.Visitor.Submit(form, "/ny", ("name", "For sent"));
        Assert.Equal(HttpStatusCode.Forbidden, sent.Status);
        Assert.DoesNotContain("Hemmelig klient", (await ola.Visitor.Get("/tjenester")).Text);
        Assert.Contains("Hemmelig klient", (await mari.Visitor.Get("/tjenester")).Text);
        Assert.Equal(HttpStatusCode.OK, (await ola.Visitor.Get("/ver2/integrasjoner")).Status);
        Assert.Equal(HttpStatusCode.OK, (await ola.Visitor.Get("/prod/integrasjoner")).Status);
        Assert.Contains(EventType.NamedPeopleChanged, await server.LogOf(number));
    }

    [Theory, OnBoth]
    public async Task An_administrator_who_is_not_named_can_still_open_it(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var domain = NewOrganisation.Domain();
        var number = (await NewOrganisation.With(server, domain)).Number;
        using var eva = await NewOrganisation.Add(server, number, $"eva@{domain}", true);
        using var ola = await NewOrganisation.Add(server, number, $"ola@{domain}");
        await Close(eva.Visitor, "ver2", ola.Id);

        var shut = await eva.Visitor.Get("/ver2/integrasjoner");
        var list = await eva.Visitor.Get("/virksomhet/navngitte");
        await Close(eva.Visitor, "ver2", eva.Id, "alle");

        Assert.Equal(HttpStatusCode.Forbidden, shut.Status);
        Assert.Contains("1 navngitt person", list.Text);
        Assert.Equal(HttpStatusCode.OK, (await eva.Visitor.Get("/ver2/integrasjoner")).Status);
        Assert.Equal(HttpStatusCode.OK, (await ola.Visitor.Get("/ver2/integrasjoner")).Status);
    }

    [Theory, OnBoth]
    public async Task Nobody_outside_is_named_and_production_is_not_closed_this_way(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        var domain = NewOrganisation.Domain();
        var number = (await NewOrganisation.With(server, domain)).Number;
        using var eva = await NewOrganisation.Add(server, number, $"eva@{domain}", true);
        using var kari = await server.SignedIn("kari@fjelltake.example");

        var refused = await Close(eva.Visitor, "ver2", Guid.NewGuid());

        Assert.Contains("Kryss av minst én person.", refused.ProblemAt("people"));
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await eva.Visitor.Get("/virksomhet/navngitte/prod")).Status
        );
        Assert.Equal(HttpStatusCode.OK, (await kari.Get("/ver2/integrasjoner")).Status);
    }

    private static async Task<VisitedPage> Close(
        Visitor visitor,
        string environment,
        Guid named,
        string open = "navngitte"
    ) =>
        await visitor.Submit(
            await visitor.Get($"/virksomhet/navngitte/{environment}"),
            $"/{environment}",
            ("open", open),
            ("people", named.ToString())
        );
}
