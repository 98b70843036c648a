using System.Net;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Domain.Basics;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Rest.ApiCalls;

namespace Portvakt.SelfService.Tests.Rest;

/// <summary>Whose token opens what.</summary>
public sealed class CallerTests(Servers servers)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [OnBoth("", "bearer-missing")]
    [OnBoth("Bearer", "bearer-invalid")]
    [OnBoth("Bearer nonsense", "bearer-invalid")]
    [OnBoth("Bearer a.b.c", "bearer-invalid")]
    [OnBoth("Basic YTpi", "bearer-invalid")]
    public async Task Without_a_token_nobody_gets_in(
        DatabaseKind kind,
        string authorization,
        string code
    )
    {
        using var machine = await (await servers.On(kind)).Writer();

        var answer = await machine.Send(
            HttpMethod.Get,
            Clients,
            null,
            ("Authorization", authorization)
        );

        answer.Is(HttpStatusCode.Unauthorized);
        Assert.Equal(code, answer.Code);
        Assert.Equal("Bearer", answer.Headers["WWW-Authenticate"]);
        Assert.Equal("invalid_token", answer.Json.Text("error"));
    }

    [Theory, OnBoth]
    public async Task A_token_of_another_environment_or_with_another_signature_opens_nothing(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var here = await server.Writer();
        using var there = await Machine.Of(server, "ver1", Fossekall, ReadClients, WriteClients);
        var token = await here.Token();
        var forged = token[..(token.LastIndexOf('.') + 1)] + (await here.Token()).Split('.')[2];

        (await With(here, token)).Is(HttpStatusCode.OK);
        (await With(there, await there.Token())).Is(HttpStatusCode.OK);
        foreach (
            var answer in new[]
            {
                await With(here, await there.Token()),
                await With(there, token),
                await With(here, forged),
                await With(here, token[..token.LastIndexOf('.')] + "."),
            }
        )
        {
            answer.Is(HttpStatusCode.Unauthorized);
            Assert.Equal("bearer-invalid", answer.Code);
        }
    }

    [Theory, OnBoth]
    public async Task An_expired_token_opens_nothing(DatabaseKind kind)
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var server = await TestServer.Start(kind, clock, stop: Stop);
        using var machine = await server.Writer();
        var token = await machine.Token();

        clock.Advance(TimeSpan.FromSeconds(119));
        (await With(machine, token)).Is(HttpStatusCode.OK);
        clock.Advance(TimeSpan.FromSeconds(1));
        (await With(machine, token)).Is(HttpStatusCode.Unauthorized);
    }

    [Theory, OnBoth]
    public async Task Nor_does_the_token_of_a_client_that_was_deactivated_since(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        using var other = await server.Writer();
        var token = await machine.Token();
        (await With(machine, token)).Is(HttpStatusCode.OK);

        (await other.Delete($"{Clients}/{machine.ClientId}")).Is(HttpStatusCode.OK);

        (await With(machine, token)).Is(HttpStatusCode.Unauthorized);
    }

    [Theory, OnBoth]
    public async Task A_cookie_opens_nothing(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        using var anne = await server.SignedIn("anne@fossekall.example");

        using var answer = await anne.Http.GetAsync(
            new Uri(machine.Http.BaseAddress!, Clients),
            Stop
        );

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory, OnBoth]
    public async Task Another_organisations_client_is_forbidden_and_none_is_not_found(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        using var stranger = await server.Writer(Lynghei);
        var client = await machine.NewClient();

        foreach (var (method, under) in Operations)
        {
            var theirs = await stranger.Send(
                method,
                $"{client.Address()}{under}",
                Body(method, under)
            );
            var none = await stranger.Send(
                method,
                $"{Clients}/{Guid.NewGuid()}{under}",
                Body(method, under)
            );
            Assert.True(theirs.Status == HttpStatusCode.Forbidden, $"{method} {under}");
            Assert.Equal("not-yours", theirs.Code);
            Assert.True(none.Status == HttpStatusCode.NotFound, $"{method} {under}");
            Assert.Equal("not-found", none.Code);
        }
    }

    [Theory]
    [OnBoth(ReadClients, "GET")]
    [OnBoth(ModifyClients, "PUT /jwks /onbehalfof")]
    [OnBoth("idporten:dcr/onbehalfof:write", "/onbehalfof")]
    [OnBoth("idporten:scopes.write", "")]
    public async Task A_scope_opens_its_operations_alone(
        DatabaseKind kind,
        string scope,
        string opened
    )
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        using var limited = await Machine.Of(server, "ver2", Fossekall, scope);
        var client = await machine.NewClient();
        var wrong = new List<string>();

        foreach (var (method, under) in Operations)
        {
            var answer = await limited.Send(
                method,
                $"{client.Address()}{under}",
                Body(method, under)
            );
            var open = opened switch
            {
                "GET" => method == HttpMethod.Get,
                "/onbehalfof" => under.StartsWith("/onbehalfof", StringComparison.Ordinal),
                "" => false,
                _ => under.StartsWith("/onbehalfof", StringComparison.Ordinal)
                    || (
                        under.StartsWith("/jwks", StringComparison.Ordinal)
                        && method != HttpMethod.Get
                    )
                    || (under.Length == 0 && method == HttpMethod.Put),
            };
            if (open == (answer.Status == HttpStatusCode.Forbidden))
                wrong.Add($"{method} {under}: {answer.Status}");
        }
        var created = await limited.Post(Clients, Client());

        Assert.Empty(wrong);
        created.Is(HttpStatusCode.Forbidden);
        Assert.Equal("scope-needed", created.Code);
    }

    [Theory, OnBoth]
    public async Task In_production_machines_do_what_their_scopes_let_them(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var organisation = await server.NewOrganisation();
        using var machine = await Machine.Of(
            server,
            "prod",
            organisation,
            ReadClients,
            WriteClients
        );
        await server.MakeReady(NumberSchemes.Norwegian.Parse(organisation).Value);

        (await machine.Get(Clients)).Is(HttpStatusCode.OK);
        (await machine.Post(Clients, Client())).Is(HttpStatusCode.OK);
    }

    [Theory, OnBoth]
    public async Task Who_has_not_accepted_the_terms_reads_and_changes_nothing(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer("315817307");

        (await machine.Get(Clients)).Is(HttpStatusCode.OK);
        var answer = await machine.Post(Clients, Client());

        answer.Is(HttpStatusCode.Forbidden);
        Assert.Equal("terms-not-accepted", answer.Code);
    }

    /// <summary>Every operation on a client, with what stands behind the client's address.</summary>
    private static IEnumerable<(HttpMethod Method, string Under)> Operations =>
        [
            (HttpMethod.Get, ""),
            (HttpMethod.Put, ""),
            (HttpMethod.Get, "/usage"),
            (HttpMethod.Post, "/secret"),
            (HttpMethod.Get, "/jwks"),
            (HttpMethod.Post, "/jwks"),
            (HttpMethod.Put, "/jwks"),
            (HttpMethod.Get, "/jwks/k1"),
            (HttpMethod.Put, "/jwks/k1"),
            (HttpMethod.Delete, "/jwks/k1"),
            (HttpMethod.Delete, "/jwks"),
            (HttpMethod.Get, "/keys/usage"),
            (HttpMethod.Get, "/onbehalfof"),
            (HttpMethod.Post, "/onbehalfof"),
            (HttpMethod.Get, "/onbehalfof/x"),
            (HttpMethod.Put, "/onbehalfof/x"),
            (HttpMethod.Delete, "/onbehalfof/x"),
            (HttpMethod.Delete, ""),
        ];

    /// <summary>A body that is right for the operation.</summary>
    private static object? Body(HttpMethod method, string under)
    {
        if (method == HttpMethod.Get || method == HttpMethod.Delete)
            return null;
        if (under.StartsWith("/jwks", StringComparison.Ordinal))
            return Features.Integrations.Ground.Jwk("k1");
        return under.Length == 0
            ? Client()
            : new
            {
                onbehalfof = "x",
                name = "x",
                orgno = Lynghei,
                description = "x",
            };
    }

    private static Task<MachineAnswer> With(Machine machine, string token) =>
        machine.Send(HttpMethod.Get, Clients, null, ("Authorization", $"Bearer {token}"));
}
