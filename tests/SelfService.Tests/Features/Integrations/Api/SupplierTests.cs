using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Rest.ApiCalls;

namespace Portvakt.SelfService.Tests.Features.Integrations.Api;

/// <summary>A supplier registers clients for its customers.</summary>
public sealed class SupplierTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task A_client_for_a_customer_names_both_and_is_the_suppliers_to_keep(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var supplier = await Supplier(server);

        var client = await supplier.NewClient(("client_orgno", Fossekall));
        (await supplier.Post($"{client.Address()}/jwks", SentKey.Set(SentKey.Of("k1")))).Is(
            HttpStatusCode.OK
        );
        var changed = await supplier.Put(
            client.Address(),
            Client(("client_name", "Newer"), ("client_orgno", Fossekall))
        );
        var listed = (await supplier.Get(Clients)).Is(HttpStatusCode.OK);

        Assert.Equal(Fossekall, client.Text("client_orgno"));
        Assert.Equal(Pingvin, client.Text("supplier_orgno"));
        Assert.Equal("Newer", changed.Is(HttpStatusCode.OK).Text("client_name"));
        Assert.Contains(client.Id(), listed.EnumerateArray().Select(c => c.Id()));
        var told = Assert.Single(await server.Events(EventType.IntegrationCreated, client.Id()));
        Assert.Equal(NumberSchemes.Norwegian.Parse($"0192:{Fossekall}").Value, told.Organisation);
        (await supplier.Delete(client.Address())).Is(HttpStatusCode.OK);
    }

    [Theory, OnBoth]
    public async Task The_customer_sees_it_and_ends_it_but_leaves_the_rest_to_the_supplier(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var supplier = await Supplier(server);
        using var customer = await server.Writer();
        var client = await supplier.NewClient(("client_orgno", Fossekall));
        var address = client.Address();
        (await supplier.Post($"{address}/jwks", SentKey.Set(SentKey.Of("k1")))).Is(
            HttpStatusCode.OK
        );

        var seen = (await customer.Get(address)).Is(HttpStatusCode.OK);
        var listed = (await customer.Get(Clients)).Is(HttpStatusCode.OK);
        MachineAnswer[] refused =
        [
            await customer.Put(address, Client()),
            await customer.Post($"{address}/jwks", SentKey.Set(SentKey.Of("k2"))),
            await customer.Put($"{address}/jwks/k1", SentKey.Of("k1")),
            await customer.Delete($"{address}/jwks/k1"),
            await customer.Delete($"{address}/jwks"),
            await customer.Post($"{address}/secret", null),
        ];

        Assert.Equal(Pingvin, seen.Text("supplier_orgno"));
        Assert.Contains(client.Id(), listed.EnumerateArray().Select(c => c.Id()));
        Assert.All(refused, answer => answer.Is(HttpStatusCode.Forbidden));
        Assert.All(refused, answer => Assert.Equal("managed-by-supplier", answer.Code));
        var ended = await customer.Delete(address);
        Assert.False(ended.Is(HttpStatusCode.OK).GetProperty("active").GetBoolean());
    }

    [Theory, OnBoth]
    public async Task Its_tokens_are_the_customers_by_what_the_supplier_was_granted(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var supplier = await Supplier(server);
        // Granted to the customer alone; that opens nothing to the supplier's client.
        var scope = await server.NewScope();
        var client = await supplier.NewClient(
            ("client_orgno", Fossekall),
            ("scopes", new[] { scope.Name.Value })
        );
        (await supplier.Post($"{client.Address()}/jwks", SentKey.Set(SentKey.Of("k1")))).Is(
            HttpStatusCode.OK
        );

        var before = await server.TokenFor(client.Id(), "k1", scope.Name.Value);
        await using (var db = server.Db())
        {
            db.Accesses.Add(
                ScopeAccess.Grant(
                    scope,
                    NumberSchemes.Norwegian.Parse($"0192:{Pingvin}").Value,
                    TimeProvider.System.GetUtcNow().AddMinutes(-1)
                )
            );
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        var after = await server.TokenFor(client.Id(), "k1", scope.Name.Value);

        Assert.EndsWith("/MP-250", before.Text("error_uri"));
        var claims = Ground.Claims(after.Text("access_token")!);
        Assert.Equal($"0192:{Fossekall}", claims.GetProperty("consumer").Text("ID"));
        Assert.Equal($"0192:{Pingvin}", claims.GetProperty("supplier").Text("ID"));
    }

    [Theory, OnBoth]
    public async Task Its_scope_alone_makes_no_clients_of_its_own(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var supplier = await Supplier(server);
        using var reader = await Machine.Of(server, "ver2", Pingvin, ReadClients, SupplyClients);
        using var writer = await Machine.Of(server, "ver2", Pingvin, WriteClients);
        var own = await writer.NewClient();

        MachineAnswer[] refused =
        [
            await supplier.Post(Clients, Client()),
            await reader.Post(Clients, Client()),
            await reader.Post(Clients, Client(("client_orgno", Pingvin))),
        ];
        var another = await writer.Post(Clients, Client(("client_orgno", Fossekall)));

        Assert.All(refused, answer => answer.Is(HttpStatusCode.Forbidden));
        Assert.All(refused, answer => Assert.Equal("scope-needed", answer.Code));
        another.Is(HttpStatusCode.Forbidden);
        Assert.Equal(["client_orgno: customer-needs-supplier-scope"], another.Complaints());
        // What is the supplier's own is not among what it registered for customers.
        (await supplier.Get(own.Address())).Is(HttpStatusCode.Forbidden);
        (await supplier.Delete(own.Address())).Is(HttpStatusCode.Forbidden);
        (await reader.Get(own.Address())).Is(HttpStatusCode.OK);
    }

    [Theory]
    [OnBoth("31430842", "organisation-number-length")]
    [OnBoth("314308420", "organisation-number-check-digit")]
    public async Task The_customer_must_be_one(DatabaseKind kind, string number, string code)
    {
        using var supplier = await Supplier(await servers.On(kind));

        var answer = await supplier.Post(Clients, Client(("client_orgno", number)));

        answer.Is(HttpStatusCode.BadRequest);
        Assert.Equal([$"client_orgno: {code}"], answer.Complaints());
    }

    [Theory, OnBoth]
    public async Task Neither_another_supplier_nor_anybody_else_reaches_it(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var supplier = await Supplier(server);
        using var other = await Machine.Of(server, "ver2", "313553981", SupplyClients);
        using var stranger = await server.Writer(Lynghei);
        var client = await supplier.NewClient(("client_orgno", Fossekall));

        foreach (var machine in new[] { other, stranger })
        {
            (await machine.Get(client.Address())).Is(HttpStatusCode.Forbidden);
            (await machine.Put(client.Address(), Client())).Is(HttpStatusCode.Forbidden);
            (await machine.Delete(client.Address())).Is(HttpStatusCode.Forbidden);
            var listed = (await machine.Get(Clients)).Is(HttpStatusCode.OK);
            Assert.DoesNotContain(client.Id(), listed.EnumerateArray().Select(c => c.Id()));
        }
    }

    private static Task<Machine> Supplier(TestServer server) =>
        Machine.Of(server, "ver2", Pingvin, SupplyClients);
}
