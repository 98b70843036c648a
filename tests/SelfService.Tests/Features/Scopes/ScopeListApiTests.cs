using System.Net;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Features.Scopes.ScopeCalls;

namespace Portvakt.SelfService.Tests.Features.Scopes;

[Requirement("R40")]
public sealed class ScopeListApiTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task A_provider_lists_its_own_public_and_private_ones(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var owner = await server.Provider();
        using var other = await server.Provider(Skattemake);
        var open = await owner.NewName();
        var hidden = await owner.NewName(("visibility", "PRIVATE"));

        var own = (await owner.Send(HttpMethod.Get, ScopesPath)).Is(HttpStatusCode.OK);
        var others = (await other.Send(HttpMethod.Get, ScopesPath)).Is(HttpStatusCode.OK);

        Assert.Superset(new HashSet<string> { open, hidden }, own.Each("name").ToHashSet());
        Assert.Equal([Fjelltake], own.Each("owner_orgno").Distinct());
        Assert.Equal([Skattemake], others.Each("owner_orgno").Distinct());
    }

    [Theory, OnBoth]
    public async Task Deactivated_ones_are_listed_when_asked_for(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Provider();
        var name = await machine.NewName(("active", false));

        Assert.DoesNotContain(name, await Names(machine, ScopesPath));
        Assert.DoesNotContain(name, await Names(machine, ScopesPath + "?inactive=false"));
        Assert.Contains(name, await Names(machine, ScopesPath + "?inactive=true"));
        Assert.Contains(name, await Names(machine, ScopesPath + "?inactive=TRUE"));
    }

    [Theory, OnBoth]
    public async Task One_name_gives_a_list_of_one(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Provider();
        var name = await machine.NewName();

        Assert.Equal([name], await Names(machine, ScopesPath + Of(name)));
        Assert.Empty(await Names(machine, ScopesPath + Of("fjelltake:is/not/there")));
        Assert.Empty(await Names(machine, ScopesPath + Of("nothing")));
    }

    [Theory, OnBoth]
    public async Task The_old_address_and_a_trailing_slash_lead_there_too(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Provider();
        var name = await machine.NewName();

        foreach (var address in new[] { "/scopes", "/scopes/", ScopesPath + "/" })
            Assert.Equal([name], await Names(machine, address + Of(name)));
    }

    [Theory, OnBoth]
    public async Task Pages_follow_each_other_to_the_end(DatabaseKind kind)
    {
        // An organisation whose scopes no other test makes.
        var server = await servers.On(kind);
        using var machine = await server.Provider("312799545");
        var all = await Names(machine, ScopesPath);
        Assert.True(all.Count > 2);

        var seen = new List<string>();
        string? next = ScopesPath + "?page_size=2";
        while (next is not null)
        {
            var page = await machine.Send(HttpMethod.Get, next);
            seen.AddRange(page.Is(HttpStatusCode.OK).Each("name"));
            Assert.True(page.Json.GetArrayLength() <= 2);
            next = Next(page);
        }

        Assert.Equal(all, seen);
    }

    [Theory]
    [OnBoth("?page_size=0")]
    [OnBoth("?page_size=2&cursor=x")]
    public async Task A_page_that_cannot_be_is_refused(DatabaseKind kind, string query)
    {
        using var machine = await (await servers.On(kind)).Provider();

        var answer = await machine.Send(HttpMethod.Get, ScopesPath + query);

        answer.Is(HttpStatusCode.BadRequest);
        Assert.Equal("api-parameter-malformed", answer.Code);
    }

    [Theory, OnBoth]
    public async Task Reading_takes_the_scope_for_reading_or_the_one_for_writing(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var reader = await Machine.Of(server, "ver2", Fjelltake, Read);
        using var stranger = await Machine.Of(server, "ver2", Fjelltake, "idporten:dcr.write");

        (await reader.Send(HttpMethod.Get, ScopesPath)).Is(HttpStatusCode.OK);
        (await stranger.Send(HttpMethod.Get, ScopesPath)).Is(HttpStatusCode.Forbidden);
        (await reader.Send(HttpMethod.Post, ScopesPath, Body())).Is(HttpStatusCode.Forbidden);
    }

    /// <summary>The address in the Link header; null on the last page.</summary>
    internal static string? Next(MachineAnswer page) =>
        page.Headers.TryGetValue("Link", out var link) ? link.Split('<', '>')[1] : null;

    private static async Task<List<string>> Names(Machine machine, string address) =>
        [.. (await machine.Send(HttpMethod.Get, address)).Is(HttpStatusCode.OK).Each("name")];
}
