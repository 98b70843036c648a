using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Rest.ApiCalls;

namespace Portvakt.SelfService.Tests.Features.Integrations.Api;

/// <summary>Which scopes a client can be registered with.</summary>
public sealed class ClientScopeTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task A_scope_need_not_be_granted_but_it_must_be_there(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        var there = (await server.NewScope(granted: false)).Name.Value;

        var client = await machine.NewClient(("scopes", new[] { there }));
        var unknown = await machine.Post(Clients, Client(("scopes", new[] { "fjelltake:none" })));

        Assert.Equal([there], client.Texts("scopes"));
        unknown.Is(HttpStatusCode.BadRequest);
        Assert.Equal(["scopes: scope-unknown"], unknown.Complaints());
    }

    [Theory, OnBoth]
    public async Task Anothers_private_scope_looks_like_one_that_is_not_there(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        var hidden = (await server.NewScope(granted: false, visibility: Visibility.Private)).Name;
        var granted = (await server.NewScope(visibility: Visibility.Private)).Name;
        var absent = $"fjelltake:test/{Guid.NewGuid():N}";

        var private_ = await machine.Post(Clients, Client(("scopes", new[] { hidden.Value })));
        var unknown = await machine.Post(Clients, Client(("scopes", new[] { absent })));
        var known = await machine.Post(Clients, Client(("scopes", new[] { granted.Value })));

        Assert.Equal(
            Without(unknown).Replace(absent, ""),
            Without(private_).Replace(hidden.Value, "")
        );
        known.Is(HttpStatusCode.OK);
    }

    [Theory, OnBoth]
    public async Task A_scope_for_other_types_of_clients_is_refused(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        var scope = (await server.NewScope(kinds: IntegrationKind.Ansattporten)).Name.Value;

        var answer = await machine.Post(Clients, Client(("scopes", new[] { scope })));
        var fitting = await machine.Post(
            Clients,
            SignInClient(("integration_type", "ansattporten"), ("scopes", new[] { scope }))
        );

        answer.Is(HttpStatusCode.BadRequest);
        Assert.Equal(["scopes: scope-wrong-kind"], answer.Complaints());
        fitting.Is(HttpStatusCode.OK);
    }

    [Theory]
    [OnBoth(Fossekall)]
    [OnBoth(Lynghei)]
    public async Task Nobody_gives_themselves_an_administration_scope(
        DatabaseKind kind,
        string organisation
    )
    {
        var server = await servers.On(kind);
        // The first has been granted what its machine holds, and cannot put even that on another client.
        using var machine = await server.Writer(organisation);
        var client = await machine.NewClient();
        string[] wanted = [WriteClients];

        var created = await machine.Post(Clients, Client(("scopes", wanted)));
        var changed = await machine.Put(client.Address(), Client(("scopes", wanted)));

        foreach (var answer in new[] { created, changed })
        {
            answer.Is(HttpStatusCode.Forbidden);
            Assert.Equal(["scopes: scope-administration"], answer.Complaints());
        }
    }

    [Theory, OnBoth]
    public async Task Nor_by_the_page(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        using var anne = await server.SignedIn(Ground.Anne);

        var page = await anne.Submit(
            await anne.Get(Ground.New),
            "/ny",
            ("kind", "maskinporten"),
            ("name", "Vil mer"),
            ("description", "Vil mer"),
            ("scopes", WriteClients)
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(WriteClients, page.ProblemAt("scopes"));
    }

    [Theory, OnBoth]
    public async Task What_the_service_desk_put_on_a_client_stays_when_it_is_changed(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();

        var kept = await machine.Put(
            $"{Clients}/{machine.ClientId}",
            Client(("scopes", new[] { ReadClients, WriteClients }))
        );

        Assert.Equal([ReadClients, WriteClients], kept.Is(HttpStatusCode.OK).Texts("scopes"));
    }

    [Theory, OnBoth]
    public async Task A_client_of_the_contact_register_always_has_the_same_two(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        string[] fixed_ = ["krr:global/digitalpost.read", "krr:global/kontaktinformasjon.read"];

        var made = await machine.NewClient(("integration_type", "krr"));
        var changed = await machine.Put(
            made.Address(),
            Client(("integration_type", "krr"), ("scopes", new[] { Ground.Open }))
        );

        Assert.Equal(fixed_, made.Texts("scopes"));
        Assert.Equal(fixed_, changed.Is(HttpStatusCode.OK).Texts("scopes"));
    }

    [Theory, OnBoth]
    public async Task A_list_has_the_scopes_of_each_client_as_the_client_itself(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var none = await machine.NewClient();
        var some = await machine.NewClient(("scopes", new[] { Ground.Open, Ground.Granted }));

        foreach (var address in new[] { Clients, $"{Clients}?page_size=1000" })
        {
            var listed = (await machine.Get(address)).Is(HttpStatusCode.OK).EnumerateArray();
            var scopes = listed.ToDictionary(
                client => client.Id(),
                client => client.Texts("scopes")
            );
            Assert.Empty(scopes[none.Id()]);
            Assert.Equal([Ground.Granted, Ground.Open], scopes[some.Id()]);
        }
    }

    [Theory, OnBoth]
    public async Task The_words_of_a_sign_in_are_for_those_who_sign_people_in(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        string[] words = ["openid", "profile", "eidas", "no_pid"];

        var login = await machine.Post(Clients, SignInClient(("scopes", words)));
        var other = await machine.Post(Clients, Client(("scopes", words)));

        Assert.Equal(words.Order(), login.Is(HttpStatusCode.OK).Texts("scopes"));
        other.Is(HttpStatusCode.BadRequest);
        Assert.Equal(4, other.Complaints().Count(c => c == "scopes: scope-unknown"));
    }

    [Theory, OnBoth]
    public async Task A_scope_that_comes_twice_counts_once_and_odd_ones_are_named(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();

        var twice = await machine.NewClient(("scopes", new[] { Ground.Open, Ground.Open }));
        var odd = await machine.Post(
            Clients,
            Client(("scopes", new[] { null, "", "no colon", Ground.Open }))
        );
        var many = await machine.Post(
            Clients,
            Client(("scopes", Enumerable.Range(0, 40_000).Select(i => "a:b")))
        );

        Assert.Equal([Ground.Open], twice.Texts("scopes"));
        odd.Is(HttpStatusCode.BadRequest);
        Assert.Equal(["scopes: scope-unknown", "scopes: scope-unknown"], odd.Complaints());
        many.Is(HttpStatusCode.BadRequest);
        Assert.Equal(["scopes: list-too-long"], many.Complaints());
    }

    /// <summary>An error body without what differs from call to call.</summary>
    private static string Without(MachineAnswer answer) =>
        string.Join(
            ' ',
            answer
                .Json.EnumerateObject()
                .Where(m => m.Name is not ("timestamp" or "correlation_id"))
                .Select(m => m.Value.GetRawText())
        );
}
