using System.Net;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Rest.ApiCalls;

namespace Portvakt.SelfService.Tests.Features.Integrations.Api;

/// <summary>The addresses that people are sent back to.</summary>
public sealed class ClientAddressTests(Servers servers)
{
    [Theory]
    [OnBoth("web", "https://app.example/back", true)]
    [OnBoth("web", "http://localhost:3000/back?a=b", true)]
    [OnBoth("browser", "https://app.example", true)]
    [OnBoth("web", "https://app.example/back#part", false)]
    [OnBoth("web", "https://app.example/#", false)]
    [OnBoth("web", "/back", false)]
    [OnBoth("web", "app.example/back", false)]
    [OnBoth("web", "ftp://app.example/", false)]
    [OnBoth("web", "no.app:/back", false)]
    [OnBoth("web", "https://app.example/a b", false)]
    [OnBoth("native", "no.app:/back", true)]
    [OnBoth("native", "http://127.0.0.1/back", true)]
    [OnBoth("native", "no.app:/back#part", false)]
    [OnBoth("native", "javascript:alert(1)", false)]
    [OnBoth("native", "data:text/html,x", false)]
    public async Task A_redirect_is_whole_without_a_fragment_and_of_the_web_unless_an_app_has_it(
        DatabaseKind kind,
        string application,
        string address,
        bool taken
    )
    {
        using var machine = await (await servers.On(kind)).Writer();

        var answer = await machine.Post(
            Clients,
            SignInClient(
                ("application_type", application),
                (
                    "token_endpoint_auth_method",
                    application == "web" ? "client_secret_post" : "none"
                ),
                ("redirect_uris", new[] { address })
            )
        );

        answer.Is(taken ? HttpStatusCode.OK : HttpStatusCode.BadRequest);
        if (taken)
            Assert.Equal([address], answer.Json.Texts("redirect_uris"));
        else
            Assert.Equal(["redirect_uris: address-malformed"], answer.Complaints());
    }

    [Theory, OnBoth]
    public async Task Who_signs_people_in_needs_one_and_nobody_a_hundred_and_one(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var many = Enumerable.Range(0, 101).Select(i => $"https://app.example/{i}");

        var none = await machine.Post(Clients, SignInClient(("redirect_uris", null)));
        var all = await machine.Post(Clients, SignInClient(("redirect_uris", many)));

        none.Is(HttpStatusCode.BadRequest);
        Assert.Equal(["redirect_uris: redirect-missing"], none.Complaints());
        all.Is(HttpStatusCode.BadRequest);
        Assert.Equal(["redirect_uris: list-too-long"], all.Complaints());
    }

    [Theory]
    [OnBoth("web", "https://app.example/out", true)]
    [OnBoth("web", "https://app.example:8443/out", false)]
    [OnBoth("web", "http://app.example/out", false)]
    [OnBoth("web", "https://other.example/out", false)]
    [OnBoth("native", "https://other.example/out", true)]
    public async Task The_logout_address_stands_beside_a_redirect_unless_an_app_has_it(
        DatabaseKind kind,
        string application,
        string address,
        bool taken
    )
    {
        using var machine = await (await servers.On(kind)).Writer();

        var answer = await machine.Post(
            Clients,
            SignInClient(
                ("application_type", application),
                (
                    "token_endpoint_auth_method",
                    application == "web" ? "client_secret_post" : "none"
                ),
                ("frontchannel_logout_uri", address)
            )
        );

        answer.Is(taken ? HttpStatusCode.OK : HttpStatusCode.BadRequest);
        if (!taken)
            Assert.Equal(["frontchannel_logout_uri: logout-elsewhere"], answer.Complaints());
    }
}
