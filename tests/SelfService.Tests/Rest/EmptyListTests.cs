using System.Net;
using Portvakt.SelfService.Tests.Features.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Rest;

/// <summary>Lists with nothing in them: an empty list, or what the original says.</summary>
[Requirement("R40")]
public sealed class EmptyListTests
{
    /// <summary>An organisation that offers nothing and was granted nothing but what its machine needs.</summary>
    private const string Bever = "313553981";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [OnBoth(false)]
    [OnBoth(true)]
    public async Task An_empty_list_is_an_error_only_where_that_is_wanted(
        DatabaseKind kind,
        bool areErrors
    )
    {
        await using var server = await TestServer.Start(
            kind,
            change: settings => settings.AdminApi.EmptyListsAreErrors = areErrors,
            stop: Stop
        );
        using var machine = await server.Provider(Bever);
        using var provider = await server.Provider();
        using var prod = await Machine.Of(server, "prod", Bever);
        var unused = await provider.NewName();

        await Check(machine, "/api/v1/prefix", areErrors);
        await Check(machine, "/api/v1/scopes", areErrors);
        await Check(provider, "/api/v1/scopes/access" + ScopeCalls.Of(unused), areErrors);
        await Check(prod, "/api/v1/scopes/all?delegated_sources=true", areErrors, isOpen: true);
        // Its administration scopes were granted to it, so there is one that it has to lose first.
        await Check(
            machine,
            "/api/v1/scopes/access/all",
            areErrors,
            before: () => server.LoseAccesses(Bever)
        );
        // The original answers these with an empty list.
        await Check(prod, "/api/v1/scopes/all", areErrors: false, isOpen: true);
        await Check(provider, $"/api/v1/scopes/access?consumer_orgno={Bever}", areErrors: false);
    }

    private static async Task Check(
        Machine machine,
        string path,
        bool areErrors,
        bool isOpen = false,
        Func<Task>? before = null
    )
    {
        var token = isOpen ? "" : "Bearer " + await machine.Token();
        if (before is not null)
            await before();
        var answer = await machine.Send(HttpMethod.Get, path, null, ("Authorization", token));
        if (!areErrors)
        {
            Assert.Equal("[]", answer.Text);
            return;
        }
        answer.Is(HttpStatusCode.NotFound);
        Assert.Contains("does not have any", answer.Json.Text("error_description"));
        Assert.Equal("list-none", answer.Code);
    }
}
