using System.Net;
using Portvakt.SelfService.Tests.Rest;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Mercantile;

/// <summary>The same for machines.</summary>
[Requirement("R25")]
public sealed class MercantileApiTests(Servers servers)
{
    private const string Data = "/mercantile-data";
    private const string All = "/api/v1" + Data;

    [Theory, OnBoth]
    public async Task A_client_inherits_and_says_its_own(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var organisation = await server.NewOrganisation();
        using var machine = await server.Writer(organisation);
        using var production = await server.WriterInProduction(organisation);
        var one = (await machine.NewClient()).Address() + Data;

        var wide = await production.Put(
            All,
            new
            {
                electronic_address = "991825827",
                contacts = new { security = new { name = "Vakta", phone = "22 00 00 00" } },
            }
        );
        var inherited = await machine.Get(one);
        var own = await machine.Put(one, new { invoice_reference = "Fagsystem 7" });
        var stale = await machine.Send(
            HttpMethod.Put,
            one,
            new { },
            ("If-Match", inherited.Headers["ETag"])
        );

        Assert.Equal("0192:991825827", wide.Is(HttpStatusCode.OK).Text("electronic_address"));
        var before = inherited.Is(HttpStatusCode.OK);
        Assert.Null(before.Text("electronic_address"));
        Assert.Null(before.Text("reviewed"));
        var inForce = own.Is(HttpStatusCode.OK).GetProperty("in_force");
        Assert.Equal("0192:991825827", inForce.Text("electronic_address"));
        Assert.Equal("Fagsystem 7", inForce.Text("invoice_reference"));
        Assert.Equal("Vakta", inForce.GetProperty("contacts").GetProperty("security").Text("name"));
        Assert.NotNull(own.Json.Text("review_due"));
        Assert.Equal(HttpStatusCode.PreconditionFailed, stale.Status);
    }

    [Theory, OnBoth]
    public async Task What_is_wrong_is_named_as_on_the_wire(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.WriterInProduction(await server.NewOrganisation());

        var answer = await machine.Put(
            All,
            new
            {
                electronic_address = "0192:123456789",
                contacts = new { technical = new { name = "Vakta", email = "vakta@" } },
            }
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(
            [
                "electronic_address: organisation-number-check-digit",
                "contacts.technical.email: email-malformed",
            ],
            answer.Complaints()
        );
    }
}
