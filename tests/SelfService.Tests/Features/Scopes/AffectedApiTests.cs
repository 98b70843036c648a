using System.Net;
using System.Text.Json;
using Portvakt.SelfService.Tests.Rest;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Features.Scopes.ScopeCalls;

namespace Portvakt.SelfService.Tests.Features.Scopes;

/// <summary>/scopes/affected: whom it hits when a scope ends, before it does.</summary>
[Requirement("R15")]
public sealed class AffectedApiTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task Those_with_access_are_named_with_their_clients(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var provider = await server.Provider();
        using var consumer = await server.Writer();
        var scope = await provider.NewName();
        (await provider.Grant(scope)).Is(HttpStatusCode.OK);
        (await provider.Grant(scope, ApiCalls.Lynghei)).Is(HttpStatusCode.OK);
        await consumer.NewClient(("scopes", new[] { scope }));
        await consumer.NewClient(("scopes", new[] { scope }));

        var affected = await Affected(provider, scope);

        Assert.Equal(
            [
                $"{ApiCalls.Lynghei} GRØNN LYNGHEI KOMMUNE access 0",
                $"{Fossekall} STILLE FOSSEKALL KOMMUNE access 2",
            ],
            affected
        );
    }

    [Theory, OnBoth]
    public async Task Whoever_uses_a_scope_that_is_open_to_all_is_named_too(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var provider = await server.Provider();
        using var consumer = await server.Writer();
        var scope = await provider.NewName(("accessible_for_all", true));
        var before = await Affected(provider, scope);
        await consumer.NewClient(("scopes", new[] { scope }));

        var after = await Affected(provider, scope);

        Assert.Empty(before);
        Assert.Equal($"{Fossekall} STILLE FOSSEKALL KOMMUNE open_to_all 1", Assert.Single(after));
    }

    [Theory, OnBoth]
    public async Task Another_organisations_scope_tells_nothing(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var provider = await server.Provider();
        using var other = await server.Provider(Skattemake);
        var scope = await provider.NewName();

        var answer = await other.Send(HttpMethod.Get, $"{ScopesPath}/affected{Of(scope)}");
        var owned = await other.Send(HttpMethod.Get, $"{ScopesPath}/scope{Of(scope)}");

        // As reading the scope itself, so that neither tells more than the other.
        Assert.Equal(owned.Status, answer.Status);
        Assert.Equal(owned.Code, answer.Code);
        Assert.NotEqual(HttpStatusCode.OK, answer.Status);
    }

    private static async Task<IEnumerable<string>> Affected(Machine provider, string scope)
    {
        var answer = await provider.Send(HttpMethod.Get, $"{ScopesPath}/affected{Of(scope)}");
        return answer.Is(HttpStatusCode.OK).GetProperty("consumers").EnumerateArray().Select(Words);
    }

    private static string Words(JsonElement row) =>
        $"{row.Text("consumer_orgno")} {row.Text("consumer_organization_name")} {row.Text("by")} {row.GetProperty("clients")}";
}
