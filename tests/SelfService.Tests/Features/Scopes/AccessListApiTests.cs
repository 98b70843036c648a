using System.Net;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Features.Scopes.ScopeCalls;

namespace Portvakt.SelfService.Tests.Features.Scopes;

[Requirement("R40")]
public sealed class AccessListApiTests(Servers servers)
{
    private const string Lynghei = "314685644";

    [Theory, OnBoth]
    public async Task A_provider_sees_who_has_access_and_on_demand_who_had(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Provider();
        var scope = await machine.NewName();
        await machine.Grant(scope);
        await machine.Grant(scope, Lynghei);
        await machine.Revoke(scope, Lynghei);

        var standing = await machine.Send(HttpMethod.Get, Accesses + Of(scope));
        var all = await machine.Send(HttpMethod.Get, $"{Accesses}{Of(scope)}&inactive=true");

        Assert.Equal([Fossekall], standing.Is(HttpStatusCode.OK).Each("consumer_orgno"));
        Assert.Equal(
            ["STILLE FOSSEKALL KOMMUNE"],
            standing.Json.Each("consumer_organization_name")
        );
        Assert.Equal([Fossekall, Lynghei], all.Is(HttpStatusCode.OK).Each("consumer_orgno"));
        Assert.Equal(["APPROVED", "DENIED"], all.Json.Each("state"));
    }

    [Theory, OnBoth]
    public async Task A_provider_sees_what_a_consumer_has_among_its_own(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Provider();
        using var other = await server.Provider(Skattemake);
        var scope = await machine.NewName();
        var theirs = await other.NewName(("prefix", "skattemake"));
        await machine.Grant(scope, Unknown);
        await other.Grant(theirs, Unknown);

        var listed = await machine.Send(HttpMethod.Get, $"{Accesses}?consumer_orgno={Unknown}");
        var both = await machine.Send(
            HttpMethod.Get,
            $"{Accesses}{Of(scope)}&consumer_orgno={Fossekall}"
        );

        Assert.Contains(scope, listed.Is(HttpStatusCode.OK).Each("scope"));
        Assert.DoesNotContain(theirs, listed.Json.Each("scope"));
        Assert.Equal([Unknown], listed.Json.Each("consumer_orgno").Distinct());
        Assert.Empty(both.Is(HttpStatusCode.OK).EnumerateArray());
    }

    [Theory, OnBoth]
    public async Task It_must_be_said_whose_accesses(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Provider();

        var neither = await machine.Send(HttpMethod.Get, Accesses);
        var wrong = await machine.Send(HttpMethod.Get, Accesses + "?consumer_orgno=123456789");

        neither.Is(HttpStatusCode.BadRequest);
        Assert.Equal("api-parameter-missing", neither.Code);
        wrong.Is(HttpStatusCode.BadRequest);
        Assert.Equal(["consumer_orgno organisation-number-check-digit"], wrong.Complaints());
    }

    [Theory, OnBoth]
    public async Task Anothers_scope_is_forbidden_and_none_is_not_found(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var owner = await server.Provider();
        using var other = await server.Provider(Skattemake);
        var scope = await owner.NewName();

        (await other.Send(HttpMethod.Get, Accesses + Of(scope))).Is(HttpStatusCode.Forbidden);
        (await other.Send(HttpMethod.Get, Accesses + Of("fjelltake:nei"))).Is(
            HttpStatusCode.NotFound
        );
    }

    [Theory]
    [OnBoth("idporten:scopes.read")]
    [OnBoth("idporten:scopes.write")]
    [OnBoth("idporten:dcr.read")]
    [OnBoth("idporten:dcr.write")]
    public async Task A_consumer_sees_what_it_was_given(DatabaseKind kind, string scope)
    {
        var server = await servers.On(kind);
        using var provider = await server.Provider();
        using var consumer = await Machine.Of(server, "ver2", Lynghei, scope);
        var given = await provider.NewName();
        var taken = await provider.NewName();
        var ended = await provider.NewName();
        var others = await provider.NewName();
        foreach (var name in new[] { given, taken, ended })
            await provider.Grant(name, Lynghei);
        await provider.Grant(others);
        await provider.Revoke(taken, Lynghei);
        await provider.Send(HttpMethod.Delete, ScopesPath + Of(ended));

        var standing = (await consumer.Send(HttpMethod.Get, Accesses + "/all")).Is(
            HttpStatusCode.OK
        );
        var all = (await consumer.Send(HttpMethod.Get, Accesses + "/all?inactive=true")).Json;

        Assert.Contains(given, standing.Each("scope"));
        Assert.DoesNotContain(standing.Each("scope"), s => s == taken || s == ended || s == others);
        Assert.Equal([Lynghei], standing.Each("consumer_orgno").Distinct());
        Assert.Equal(["APPROVED"], standing.Each("state").Distinct());
        Assert.Superset(new HashSet<string> { given, taken, ended }, all.Each("scope").ToHashSet());
        Assert.DoesNotContain(others, all.Each("scope"));
    }

    [Theory, OnBoth]
    public async Task Pages_follow_each_other_to_the_end(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Provider();
        var scope = await machine.NewName();
        string[] consumers = [Fossekall, Lynghei, Unknown, Skattemake, Fjelltake];
        foreach (var consumer in consumers)
            await machine.Grant(scope, consumer);

        var seen = new List<string>();
        string? next = $"{Accesses}{Of(scope)}&page_size=2";
        while (next is not null)
        {
            var page = await machine.Send(HttpMethod.Get, next);
            seen.AddRange(page.Is(HttpStatusCode.OK).Each("consumer_orgno"));
            next = ScopeListApiTests.Next(page);
        }

        Assert.Equal(consumers, seen);
    }
}
