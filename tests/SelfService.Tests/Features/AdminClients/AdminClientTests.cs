using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.AdminClients;

/// <summary>The service desk gives administration clients, sees who has them, and takes them away.</summary>
[Requirement("R35")]
public sealed class AdminClientTests(Servers servers)
{
    private const string List = "/drift/administrasjonsklienter";
    private const string New = "/drift/administrasjonsklienter/ny";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static string PublicKey => TestGrant.SharedKey.ExportSubjectPublicKeyInfoPem();

    [Theory, OnBoth]
    public async Task A_client_that_the_desk_gives_administers_and_its_organisation_is_told(
        DatabaseKind kind
    )
    {
        var (server, eva, number) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        var desk = await ServiceDesk.Of(server);

        var (client, page) = await Give(desk, number);
        using var machine = Machine.With(
            server,
            "ver2",
            number.Value,
            client,
            AdministrationScopes.WriteClients
        );
        var answer = await machine.Send(HttpMethod.Get, "/api/v1/clients");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains(server.Issuer("ver2"), page.Text);
        Assert.Contains("STILLE PRØVE AS har fått administrasjonsklienten", page.Text);
        Assert.Contains(client, (await desk.Get($"{List}?q={number.Value}")).Text);
        Assert.Contains("administrasjonsklient", (await server.NewestMailTo(eva.Email))!.Subject);
        Assert.Contains(EventType.IntegrationCreated, await server.LogOf(number));
        Assert.Contains(client, (await eva.Visitor.Get("/ver2/integrasjoner")).Text);
    }

    [Theory, OnBoth]
    public async Task A_client_that_is_withdrawn_administers_no_more_not_even_with_a_token_that_it_has(
        DatabaseKind kind
    )
    {
        var (server, eva, number) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        var desk = await ServiceDesk.Of(server);
        var (client, page) = await Give(desk, number);
        using var machine = Machine.With(
            server,
            "ver2",
            number.Value,
            client,
            AdministrationScopes.ReadClients
        );
        var held = $"Bearer {await machine.Token()}";

        var asked = await desk.Get($"{List}/ver2/{client}/trekk-tilbake");
        var withdrawn = await desk.Submit(asked, "/trekk-tilbake");
        var refused = await machine.Send(
            HttpMethod.Get,
            "/api/v1/clients",
            null,
            ("Authorization", held)
        );

        Assert.Contains("STILLE PRØVE AS", asked.Text);
        Assert.Equal(List, withdrawn.Location);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Get($"{List}/ver2/{client}")).Status);
        Assert.DoesNotContain(client, (await desk.Get($"{List}?q={number.Value}")).Text);
        Assert.Contains("trukket tilbake", (await server.NewestMailTo(eva.Email))!.Subject);
        Assert.Equal(
            [EventType.IntegrationDeactivated, EventType.IntegrationScopesChanged],
            (await server.LogOf(number)).TakeLast(2).Order(StringComparer.Ordinal)
        );
        await using var db = server.Db();
        var now = TimeProvider.System.GetUtcNow();
        var accesses = await db.Accesses.Where(a => a.Consumer == number).ToListAsync(Stop);
        Assert.NotEmpty(accesses);
        Assert.DoesNotContain(accesses, access => access.HoldsAt(now));
    }

    [Theory, OnBoth]
    public async Task What_it_can_do_beside_administering_stays_and_so_does_what_another_client_needs(
        DatabaseKind kind
    )
    {
        var (server, eva, number) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        var desk = await ServiceDesk.Of(server);
        var (first, _) = await Give(desk, number);
        var (second, _) = await Give(desk, number);
        await eva.Visitor.Submit(
            await eva.Visitor.Get($"/ver2/integrasjoner/{first}/scopes/legg-til"),
            "/scopes/legg-til",
            ("scopes", "fjelltake:varsel.read")
        );

        await desk.Submit(await desk.Get($"{List}/ver2/{first}/trekk-tilbake"), "/trekk-tilbake");
        using var machine = Machine.With(
            server,
            "ver2",
            number.Value,
            second,
            AdministrationScopes.ReadClients
        );

        Assert.Equal(
            HttpStatusCode.OK,
            (await machine.Send(HttpMethod.Get, "/api/v1/clients")).Status
        );
        await using var db = server.Db();
        var kept = await db.Integrations.SingleAsync(c => c.ClientId == first, Stop);
        Assert.True(kept.Active);
        Assert.Equal(["fjelltake:varsel.read"], kept.Scopes.Select(s => s.Scope.Value));
    }

    [Theory]
    [OnBoth("environment", "", "environment", "Velg ett")]
    [OnBoth("organisation", "12", "organisation", "9 siffer")]
    [OnBoth("organisation", "991825827", "organisation", "er ikke registrert her")]
    [OnBoth("name", "", "name", "navn")]
    [OnBoth("key", "tull", "key", "")]
    [OnBoth("scopes", "idporten:nothing", "scopes", "er ikke blant verdiene")]
    [OnBoth("scopes", "", "scopes", "Velg ett")]
    public async Task What_is_wrong_is_said_at_the_field_and_what_was_typed_stays(
        DatabaseKind kind,
        string name,
        string value,
        string field,
        string message
    )
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        var fields = Fields("314685644").Where(f => f.Name != name).Append((name, value));

        var refused = await desk.Submit(await desk.Get(New), "/ny", [.. fields]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.NotEqual("", refused.ProblemAt(field));
        Assert.Contains(message, refused.ProblemAt(field));
        if (name != "key")
            Assert.Contains("BEGIN PUBLIC KEY", refused.ValueOf("key"));
    }

    [Theory, OnBoth]
    public async Task A_private_key_is_refused_and_never_repeated(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        var pem = TestGrant.SharedKey.ExportRSAPrivateKeyPem();
        var fields = Fields("314685644").Where(f => f.Name != "key").Append(("key", pem));

        var refused = await desk.Submit(await desk.Get(New), "/ny", [.. fields]);

        Assert.NotEqual("", refused.ProblemAt("key"));
        Assert.DoesNotContain(pem.Split('\n')[1], refused.Text);
    }

    [Theory, OnBoth]
    public async Task The_list_is_narrowed_by_environment(DatabaseKind kind)
    {
        var (server, eva, number) = await NewOrganisation.ByEva(servers, kind);
        using var _ = eva;
        var desk = await ServiceDesk.Of(server);
        var (client, _) = await Give(desk, number);

        var there = await desk.Get($"{List}?q={number.Value}&miljo=ver2");
        var elsewhere = await desk.Get($"{List}?q={number.Value}&miljo=ver1");
        var organisation = await desk.Get($"/drift/virksomheter/{number.Value}");

        Assert.Contains(client, there.Text);
        Assert.DoesNotContain(client, elsewhere.Text);
        Assert.Contains("Ingen administrasjonsklienter passer", elsewhere.Text);
        Assert.Contains("1 klient", organisation.Text);
    }

    [Theory, OnBoth]
    public async Task Nobody_but_the_desk_gives_or_sees_them(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var kari = await server.SignedIn("kari@fjelltake.example");

        foreach (var path in new[] { List, New, $"{List}/ver2/x", $"{List}/ver2/x/trekk-tilbake" })
            Assert.Equal(HttpStatusCode.Forbidden, (await kari.Get(path)).Status);
    }

    private static async Task<(string Client, VisitedPage Page)> Give(
        Visitor desk,
        OrganisationId number
    )
    {
        var given = await desk.Submit(
            await desk.Get($"{New}?orgnr={number.Value}"),
            "/ny",
            Fields(number.Value)
        );
        Assert.Equal(HttpStatusCode.Redirect, given.Status);
        return (given.Location!.Split('/')[^1], await desk.Get(given.Location));
    }

    private static (string Name, string Value)[] Fields(string organisation) =>
        [
            ("environment", "ver2"),
            ("organisation", organisation),
            ("name", "Klientstyring"),
            ("key", PublicKey),
            ("scopes", AdministrationScopes.ReadClients),
            ("scopes", AdministrationScopes.WriteClients),
        ];
}
