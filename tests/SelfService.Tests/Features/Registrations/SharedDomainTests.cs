using System.Net;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Registrations;

[Requirement("R2")]
public sealed class SharedDomainTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task Who_has_an_address_in_a_shared_domain_chooses_after_the_mail(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        var domain = $"d{Guid.NewGuid():N}.example";
        await Share(server, domain, "315062861", "315440084");
        using var visitor = server.NewVisitor();
        var email = $"felles@{domain}";
        await visitor.Submit(
            await visitor.Get("/registrer"),
            "/registrer",
            ("name", "Felles Bruker"),
            ("email", email)
        );
        var link = await server.LinkMailedTo(email);

        var unchosen = await visitor.Submit(
            await visitor.Get(link),
            link,
            ("password", "en setning som ingen gjetter")
        );
        var chosen = await visitor.Submit(
            unchosen,
            link,
            ("organisation", "0192:315440084"),
            ("password", "en setning som ingen gjetter")
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, unchosen.Status);
        Assert.Contains("Velg ett av alternativene.", unchosen.ProblemAt("organisation"));
        Assert.Equal("/", chosen.Location);
        Assert.Contains("TRYGG MULTE FORSIKRING AS", (await visitor.Get("/min-profil")).Text);
    }

    private static async Task Share(TestServer server, string domain, params string[] numbers)
    {
        await using var db = server.Db();
        foreach (var number in numbers)
            db.EmailDomains.Add(
                EmailDomain
                    .Create(
                        domain,
                        Portvakt.Domain.Basics.OrganisationId.Of($"0192:{number}"),
                        withSubdomains: false,
                        TimeProvider.System.GetUtcNow()
                    )
                    .Value!
            );
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
