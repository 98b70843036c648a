using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Rest.ApiCalls;

namespace Portvakt.SelfService.Tests.Features.Integrations.Api;

/// <summary>/onbehalfof: those that an ID-porten client signs people in for.</summary>
public sealed class OnBehalfOfTests(Servers servers)
{
    private const string Scope = "idporten:dcr/onbehalfof:write";

    [Theory, OnBoth]
    public async Task An_entry_is_added_read_changed_and_removed(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        var client = (await machine.Post(Clients, SignInClient())).Is(HttpStatusCode.OK);
        var list = $"{client.Address()}/onbehalfof";
        var one = $"{list}/kommune-0301";

        var added = (await machine.Post(list, Entry())).Is(HttpStatusCode.OK);
        var all = (await machine.Get(list)).Is(HttpStatusCode.OK);
        var changed = await machine.Put(one, Entry(("name", "Another name"), ("uri", null)));
        var read = (await machine.Get(one)).Is(HttpStatusCode.OK);
        var removed = await machine.Delete(one);
        var gone = await machine.Get(one);

        Assert.Equal(
            [
                "onbehalfof",
                "name",
                "orgno",
                "description",
                "uri",
                "logo_uri",
                "created",
                "last_updated",
            ],
            added.Members()
        );
        Assert.Equal("kommune-0301", added.Text("onbehalfof"));
        Assert.Equal(
            "GRØNN LYNGHEI KOMMUNE",
            Assert.Single(all.EnumerateArray()).Text("organization_name")
        );
        Assert.Equal("Another name", changed.Is(HttpStatusCode.OK).Text("name"));
        Assert.Equal("Another name", read.Text("name"));
        Assert.False(read.TryGetProperty("uri", out _));
        removed.Is(HttpStatusCode.OK);
        gone.Is(HttpStatusCode.NotFound);
        Assert.Equal("on-behalf-of-unknown", gone.Code);
        foreach (
            var type in new[]
            {
                EventType.OnBehalfOfAdded,
                EventType.OnBehalfOfChanged,
                EventType.OnBehalfOfRemoved,
            }
        )
            Assert.Single(await server.Events(type, client.Id()));
    }

    [Theory, OnBoth]
    public async Task An_id_stands_once_on_a_client(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var client = (await machine.Post(Clients, SignInClient())).Is(HttpStatusCode.OK);
        var other = (await machine.Post(Clients, SignInClient())).Is(HttpStatusCode.OK);
        (await machine.Post($"{client.Address()}/onbehalfof", Entry())).Is(HttpStatusCode.OK);

        var twice = await machine.Post($"{client.Address()}/onbehalfof", Entry());
        var elsewhere = await machine.Post($"{other.Address()}/onbehalfof", Entry());

        twice.Is(HttpStatusCode.Conflict);
        Assert.Equal(["onbehalfof: on-behalf-of-exists"], twice.Complaints());
        elsewhere.Is(HttpStatusCode.OK);
    }

    [Theory]
    [OnBoth("onbehalfof", null, "on-behalf-of-id-malformed")]
    [OnBoth("onbehalfof", "with space", "on-behalf-of-id-malformed")]
    [OnBoth("onbehalfof", "..", "on-behalf-of-id-malformed")]
    [OnBoth("onbehalfof", ".", "on-behalf-of-id-malformed")]
    [OnBoth("name", "Kommune\nGodkjent", "text-control")]
    [OnBoth("name", "Kommune\u202e", "text-control")]
    [OnBoth("uri", "javascript:alert(1)", "address-malformed")]
    [OnBoth("logo_uri", "\"><script>", "address-malformed")]
    [OnBoth("name", null, "field-missing")]
    [OnBoth("description", "", "field-missing")]
    [OnBoth("orgno", null, "organisation-number-missing")]
    [OnBoth("orgno", "12345678", "organisation-number-length")]
    [OnBoth("orgno", "314308420", "organisation-number-check-digit")]
    public async Task A_wrong_member_is_named(
        DatabaseKind kind,
        string member,
        string? value,
        string code
    )
    {
        using var machine = await (await servers.On(kind)).Writer();
        var client = (await machine.Post(Clients, SignInClient())).Is(HttpStatusCode.OK);

        var answer = await machine.Post($"{client.Address()}/onbehalfof", Entry((member, value)));

        answer.Is(HttpStatusCode.BadRequest);
        Assert.Equal([$"{member}: {code}"], answer.Complaints());
        Assert.Equal("OnBehalfOf", answer.Json.GetProperty("errors")[0].Text("objectName"));
    }

    [Theory, OnBoth]
    public async Task What_only_the_server_knows_is_passed_over(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var client = (await machine.Post(Clients, SignInClient())).Is(HttpStatusCode.OK);

        var answer = await machine.Post(
            $"{client.Address()}/onbehalfof",
            Entry(("created", 1), ("last_updated", true), ("organization_name", new int[1]))
        );

        answer.Is(HttpStatusCode.OK);
    }

    [Theory, OnBoth]
    public async Task Its_own_scope_opens_it_and_nothing_else(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        using var limited = await Machine.Of(server, "ver2", Fossekall, Scope);
        var client = (await machine.Post(Clients, SignInClient())).Is(HttpStatusCode.OK);
        var list = $"{client.Address()}/onbehalfof";

        (await limited.Post(list, Entry())).Is(HttpStatusCode.OK);
        (await limited.Get(list)).Is(HttpStatusCode.OK);
        (await limited.Delete($"{list}/kommune-0301")).Is(HttpStatusCode.OK);
        (await limited.Get(client.Address())).Is(HttpStatusCode.Forbidden);
    }

    [Theory, OnBoth]
    public async Task The_newer_spelling_of_its_scope_opens_it_too(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        using var limited = await Machine.Of(
            server,
            "ver2",
            Fossekall,
            "idporten:dcr/onbehalfof.write"
        );
        var client = (await machine.Post(Clients, SignInClient())).Is(HttpStatusCode.OK);

        (await limited.Post($"{client.Address()}/onbehalfof", Entry())).Is(HttpStatusCode.OK);
    }

    private static Dictionary<string, object?> Entry(params (string Name, object? Value)[] members)
    {
        var entry = new Dictionary<string, object?>
        {
            ["onbehalfof"] = "kommune-0301",
            ["name"] = "For another",
            ["orgno"] = Lynghei,
            ["description"] = "Of a test",
            ["uri"] = "https://kommune.example/",
            ["logo_uri"] = "https://kommune.example/logo.svg",
        };
        foreach (var (name, value) in members)
            entry[name] = value;
        return entry;
    }
}
