using System.Net;
using System.Text.Json;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Features.Scopes.ScopeCalls;

namespace Portvakt.SelfService.Tests.Features.Scopes;

[Requirement("R40")]
public sealed class PublicScopeApiTests(Servers servers)
{
    private const string All = ScopesPath + "/all";

    [Theory, OnBoth]
    public async Task Everyone_sees_the_public_ones_and_no_others(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Provider();
        var open = await machine.NewName();
        var hidden = await machine.NewName(("visibility", "PRIVATE"));

        var listed = await List(machine, "");

        Assert.Contains(open, listed.Each("name"));
        Assert.DoesNotContain(hidden, listed.Each("name"));
        Assert.Equal(["PUBLIC"], listed.Each("visibility").Distinct());
        // The administration scopes are the installation's own.
        Assert.DoesNotContain("idporten", listed.Each("prefix"));
    }

    [Theory, OnBoth]
    public async Task Deactivated_ones_are_listed_when_asked_for(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Provider();
        var name = await machine.NewName(("active", false));
        var hidden = await machine.NewName(("active", false), ("visibility", "PRIVATE"));

        Assert.DoesNotContain(name, (await List(machine, "")).Each("name"));
        var all = (await List(machine, "?inactive=true")).Each("name").ToList();
        Assert.Contains(name, all);
        Assert.DoesNotContain(hidden, all);
    }

    [Theory, OnBoth]
    public async Task The_list_can_be_narrowed(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Provider();
        var plain = await machine.NewName();
        var forAll = await machine.NewName(("accessible_for_all", true));
        var delegable = await machine.NewName(("delegation_source", "https://tt02.altinn.no/"));
        var login = await machine.NewName(("allowed_integration_types", new[] { "api_klient" }));

        await Narrowed("?prefix=fjelltake", plain, forAll, delegable, login);
        await Narrowed("?prefix=fjell");
        await Narrowed("?accessible_for_all=true", forAll);
        await Narrowed("?delegated_sources=true", delegable);
        await Narrowed("?integration_type=MASKINPORTEN", plain, forAll, delegable);
        await Narrowed("?integration_type=api_klient", plain, forAll, delegable, login);
        await Narrowed("?integration_type=maskinporten&accessible_for_all=TRUE", forAll);

        async Task Narrowed(string query, params string[] expected)
        {
            string[] made = [plain, forAll, delegable, login];
            var listed = (await List(machine, query)).Each("name").Intersect(made);
            Assert.Equal(expected.Order(), listed.Order());
        }
    }

    [Theory, OnBoth]
    public async Task A_kind_that_is_none_is_told(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Provider();

        var answer = await Send(machine, All + "?integration_type=telefax");

        answer.Is(HttpStatusCode.BadRequest);
        Assert.Equal(["integration_type word-unknown"], answer.Complaints());
    }

    [Theory, OnBoth]
    public async Task Pages_of_a_narrowed_list_leave_nothing_out(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Provider();
        var made = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            made.Add(await machine.NewName(("allowed_integration_types", new[] { "krr" })));
            await machine.NewName(("allowed_integration_types", new[] { "idporten" }));
        }

        var seen = new List<string>();
        string? next = All + "?integration_type=krr&prefix=fjelltake&page_size=2";
        while (next is not null)
        {
            var page = await Send(machine, next);
            seen.AddRange(page.Is(HttpStatusCode.OK).Each("name"));
            next = ScopeListApiTests.Next(page);
        }

        Assert.Equal(made, seen.Where(made.Contains));
    }

    [Theory, OnBoth]
    public async Task A_token_that_is_sent_along_does_not_matter(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Provider();

        var bad = await machine.Send(HttpMethod.Get, All, null, ("Authorization", "Bearer x"));

        bad.Is(HttpStatusCode.OK);
        (await machine.Send(HttpMethod.Get, All)).Is(HttpStatusCode.OK);
    }

    private static async Task<JsonElement> List(Machine machine, string query) =>
        (await Send(machine, All + query)).Is(HttpStatusCode.OK);

    private static Task<MachineAnswer> Send(Machine machine, string address) =>
        machine.Send(HttpMethod.Get, address, null, ("Authorization", ""));
}
