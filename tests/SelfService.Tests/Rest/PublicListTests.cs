using System.Net;
using Portvakt.SelfService.Tests.Features.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Rest;

/// <summary>The small operations: prefixes, delegation sources, names of organisations, who one is.</summary>
[Requirement("R40")]
public sealed class PublicListTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task A_provider_lists_its_own_prefixes(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Provider();

        var prefixes = (await machine.Send(HttpMethod.Get, "/api/v1/prefix")).Is(HttpStatusCode.OK);

        Assert.Equal(["fjelltake"], prefixes.Each("prefix"));
        Assert.Equal(
            ["prefix", "owner_orgno", "organization_name", "active", "created", "last_updated"],
            prefixes[0].Members()
        );
        Assert.Equal(ScopeCalls.Fjelltake, prefixes[0].Text("owner_orgno"));
        Assert.Equal("SINDIG FJELLTÅKE DIREKTORAT", prefixes[0].Text("organization_name"));
    }

    [Theory, OnBoth]
    public async Task Everyone_lists_all_prefixes(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Provider();

        var all = (await Anonymous(machine, "/api/v1/prefix/all")).Is(HttpStatusCode.OK);

        Assert.Superset(
            new HashSet<string> { "fjelltake", "skattemake", "jordbaer", "idporten" },
            all.Each("prefix").ToHashSet()
        );
    }

    [Theory, OnBoth]
    public async Task The_delegation_source_is_a_list_of_one_for_everyone(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var test = await server.Provider();
        using var prod = await Machine.Of(server, "prod", ScopeCalls.Fjelltake);

        var sources = (await Anonymous(test, "/api/v1/delegationsources")).Is(HttpStatusCode.OK);

        Assert.Equal(["altinn"], sources.Each("name"));
        Assert.Equal(
            ["name", "issuer", "created", "last_updated", "lastUpdated"],
            sources[0].Members()
        );
        Assert.Equal("https://tt02.altinn.no/", sources[0].Text("issuer"));
        Assert.Equal(sources[0].Text("last_updated"), sources[0].Text("lastUpdated"));
        var inProd = (await Anonymous(prod, "/delegationsources/")).Is(HttpStatusCode.OK);
        Assert.Equal(["https://www.altinn.no/"], inProd.Each("issuer"));
    }

    [Fact]
    public async Task An_installation_may_call_its_delegation_source_what_it_likes()
    {
        const string issuer = "https://delegering.example/";
        await using var server = await TestServer.Start(
            change: settings =>
                settings.Environments.Find(e => e.Name == "ver2")!.DelegationSource = issuer,
            stop: TestContext.Current.CancellationToken
        );
        using var machine = await server.Provider();

        var sources = await Anonymous(machine, "/api/v1/delegationsources");
        var scope = await machine.NewScope(("delegation_source", issuer));

        Assert.Equal([issuer], sources.Json.Each("issuer"));
        Assert.Equal(issuer, scope.Text("delegation_source"));
    }

    [Theory]
    [OnBoth("314308425", HttpStatusCode.OK)]
    [OnBoth("991825827", HttpStatusCode.NotFound)]
    [OnBoth("314308426", HttpStatusCode.BadRequest)]
    [OnBoth("kommune", HttpStatusCode.BadRequest)]
    public async Task Everyone_finds_the_name_of_a_number(
        DatabaseKind kind,
        string number,
        HttpStatusCode status
    )
    {
        using var machine = await (await servers.On(kind)).Provider();

        var answer = await Anonymous(machine, $"/api/v1/organizations/{number}");

        answer.Is(status);
        if (status == HttpStatusCode.OK)
            Assert.Equal(
                """{"orgnr":"314308425","name":"STILLE FOSSEKALL KOMMUNE"}""",
                answer.Text
            );
    }

    [Theory]
    [OnBoth("312045109", true)]
    [OnBoth("315817307", false)]
    public async Task A_token_is_told_for_whom_it_speaks(
        DatabaseKind kind,
        string organisation,
        bool hasConsented
    )
    {
        using var machine = await Machine.Of(
            await servers.On(kind),
            "ver2",
            organisation,
            "idporten:dcr.read"
        );

        var user = (await machine.Send(HttpMethod.Get, "/api/v1/auth/user")).Is(HttpStatusCode.OK);

        Assert.Equal(
            [
                "authenticated_organization_number",
                "authenticated_organization_name",
                "is_synthetic_organization_number",
                "has_consented",
            ],
            user.Members()
        );
        Assert.Equal(organisation, user.Text("authenticated_organization_number"));
        Assert.True(user.GetProperty("is_synthetic_organization_number").GetBoolean());
        Assert.Equal(hasConsented, user.GetProperty("has_consented").GetBoolean());
        (await Anonymous(machine, "/api/v1/auth/user")).Is(HttpStatusCode.Unauthorized);
    }

    private static Task<MachineAnswer> Anonymous(Machine machine, string path) =>
        machine.Send(HttpMethod.Get, path, null, ("Authorization", ""));
}
