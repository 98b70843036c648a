using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Rest.ApiCalls;

namespace Portvakt.SelfService.Tests.Features.Integrations;

/// <summary>What a customer ended stays ended until the customer says otherwise.</summary>
public sealed class EndedByCustomerTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task The_supplier_brings_it_back_neither_by_the_API_nor_by_the_page(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var supplier = await Machine.Of(server, "ver2", Pingvin, SupplyClients);
        using var customer = await server.Writer();
        using var rolf = await server.SignedIn("rolf@pingvin.example");
        var client = await supplier.NewClient(("client_orgno", Fossekall));
        (await customer.Delete(client.Address())).Is(HttpStatusCode.OK);

        var put = await supplier.Put(
            client.Address(),
            Client(("client_name", "Renamed"), ("client_orgno", Fossekall), ("active", true))
        );
        var page = await rolf.Get($"{Ground.List}/{client.Id()}/reaktiver");
        var hidden = (await rolf.Get($"{Ground.List}/{client.Id()}/endre"))
            .Document.QuerySelectorAll("main form input[type=hidden]")
            .Select(i => (i.GetAttribute("name")!, i.GetAttribute("value")!))
            .ToArray();
        var posted = await rolf.Post($"{Ground.List}/{client.Id()}/reaktiver", hidden);

        put.Is(HttpStatusCode.Forbidden);
        Assert.Equal("ended-by-customer", put.Code);
        Assert.Contains("Bare kunden kan reaktivere den", page.Text);
        Assert.Null(page.Document.QuerySelector("form[action$='/reaktiver']"));
        Assert.Equal(HttpStatusCode.Forbidden, posted.Status);
        var read = (await supplier.Get(client.Address())).Is(HttpStatusCode.OK);
        Assert.False(read.GetProperty("active").GetBoolean());
        Assert.Equal("A client", read.Text("client_name"));
        Assert.Empty(await server.Events(EventType.IntegrationReactivated, client.Id()));
    }

    [Theory, OnBoth]
    public async Task The_supplier_changes_the_rest_of_it_all_the_same(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var supplier = await Machine.Of(server, "ver2", Pingvin, SupplyClients);
        using var customer = await server.Writer();
        var client = await supplier.NewClient(("client_orgno", Fossekall));
        (await customer.Delete(client.Address())).Is(HttpStatusCode.OK);

        var put = await supplier.Put(
            client.Address(),
            Client(("client_name", "Renamed"), ("client_orgno", Fossekall))
        );

        var changed = put.Is(HttpStatusCode.OK);
        Assert.Equal("Renamed", changed.Text("client_name"));
        Assert.False(changed.GetProperty("active").GetBoolean());
    }

    [Theory, OnBoth]
    public async Task The_customers_word_counts_also_after_the_suppliers(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var supplier = await Machine.Of(server, "ver2", Pingvin, SupplyClients);
        using var customer = await server.Writer();
        var client = await supplier.NewClient(("client_orgno", Fossekall));
        (await supplier.Delete(client.Address())).Is(HttpStatusCode.OK);
        (await customer.Delete(client.Address())).Is(HttpStatusCode.OK);
        // And the supplier's does not take its place.
        (await supplier.Delete(client.Address())).Is(HttpStatusCode.OK);

        var put = await supplier.Put(
            client.Address(),
            Client(("client_orgno", Fossekall), ("active", true))
        );

        Assert.Equal("ended-by-customer", put.Code);
    }

    [Theory, OnBoth]
    public async Task The_customer_brings_it_back_on_its_page(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var supplier = await Machine.Of(server, "ver2", Pingvin, SupplyClients);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await supplier.NewClient(("client_orgno", Fossekall));
        var address = $"{Ground.List}/{client.Id()}";
        await anne.Submit(await anne.Get($"{address}/deaktiver"), "/deaktiver");

        var sent = await anne.Submit(await anne.Get($"{address}/reaktiver"), "/reaktiver");

        Assert.Equal(address, sent.Location);
        Assert.Contains("Integrasjonen er aktiv igjen", (await anne.Get(address)).Text);
        var read = (await supplier.Get(client.Address())).Is(HttpStatusCode.OK);
        Assert.True(read.GetProperty("active").GetBoolean());
        Assert.Single(await server.Events(EventType.IntegrationReactivated, client.Id()));
    }

    [Theory, OnBoth]
    public async Task What_the_supplier_ended_is_the_suppliers_to_bring_back(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var supplier = await Machine.Of(server, "ver2", Pingvin, SupplyClients);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await supplier.NewClient(("client_orgno", Fossekall));
        (await supplier.Delete(client.Address())).Is(HttpStatusCode.OK);

        var page = await anne.Get($"{Ground.List}/{client.Id()}/reaktiver");
        var details = await anne.Get($"{Ground.List}/{client.Id()}");
        var put = await supplier.Put(
            client.Address(),
            Client(("client_orgno", Fossekall), ("active", true))
        );

        Assert.Contains("er den som kan endre den", page.Text);
        Assert.Contains("kan leverandøren ikke reaktivere den uten dere", details.Text);
        Assert.NotNull(details.Document.QuerySelector("main a[href$='/deaktiver']"));
        Assert.True(put.Is(HttpStatusCode.OK).GetProperty("active").GetBoolean());
    }
}
