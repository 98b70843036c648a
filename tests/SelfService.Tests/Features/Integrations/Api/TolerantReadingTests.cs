using System.Net;
using System.Text.Json;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Rest.ApiCalls;

namespace Portvakt.SelfService.Tests.Features.Integrations.Api;

/// <summary>What callers send beside what is asked of them.</summary>
public sealed class TolerantReadingTests(Servers servers)
{
    [Theory]
    [OnBoth("created")]
    [OnBoth("last_updated")]
    [OnBoth("jwks")]
    [OnBoth("jwks_uri")]
    [OnBoth("onbehalfof")]
    [OnBoth("client_secret")]
    [OnBoth("client_secret_expires")]
    [OnBoth("supplier_orgno")]
    [OnBoth("effective_at")]
    [OnBoth("what_nobody_knows")]
    public async Task What_only_the_server_knows_is_passed_over_whatever_it_holds(
        DatabaseKind kind,
        string member
    )
    {
        using var machine = await (await servers.On(kind)).Writer();
        var client = await machine.NewClient();
        var before = (await machine.Get(client.Address())).Json;

        foreach (
            object? odd in new object?[] { null, "", "text", 0, -1.5, true, new int[1], new() }
        )
        {
            var body = Client((member, odd));
            (await machine.Post(Clients, body)).Is(HttpStatusCode.OK);
            (await machine.Put(client.Address(), body)).Is(HttpStatusCode.OK);
        }

        var after = (await machine.Get(client.Address())).Json;
        Assert.Equal(before.Members(), after.Members());
        Assert.Equal(before.Text("created"), after.Text("created"));
    }

    [Theory, OnBoth]
    public async Task A_whole_answer_can_be_sent_back(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var client = await machine.NewClient(("scopes", new[] { Ground.Granted }));
        (await machine.Post($"{client.Address()}/jwks", $"[{Ground.Jwk("k1")}]")).Is(
            HttpStatusCode.OK
        );

        var answer = await machine.Put(client.Address(), client.GetRawText());

        answer.Is(HttpStatusCode.OK);
        Assert.Equal([Ground.Granted], answer.Json.Texts("scopes"));
        var keys = (await machine.Get($"{client.Address()}/jwks")).Json;
        Assert.Single(keys.GetProperty("keys").EnumerateArray());
    }

    [Theory, OnBoth]
    public async Task Numbers_may_stand_in_quotes(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();

        var client = await machine.NewClient(
            ("access_token_lifetime", "60"),
            ("authorization_lifetime", "61"),
            ("refresh_token_lifetime", "62")
        );

        Assert.Equal("60", client.GetProperty("access_token_lifetime").GetRawText());
        Assert.Equal("61", client.GetProperty("authorization_lifetime").GetRawText());
        Assert.Equal("62", client.GetProperty("refresh_token_lifetime").GetRawText());
    }

    [Theory, OnBoth]
    public async Task A_null_is_as_good_as_nothing(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        string[] needed = ["client_name", "description", "integration_type"];
        var nothing = typeof(Domain.Integrations.ClientSettings)
            .GetProperties()
            .Select(p => JsonNamingPolicy.SnakeCaseLower.ConvertName(p.Name))
            .Concat(["client_id", "client_orgno", "active", "scopes", "access_token_lifetime"])
            .Concat(["token_endpoint_auth_method", "code_challenge_method"])
            .Except(needed)
            .Select(name => (name, (object?)null))
            .ToArray();

        var client = await machine.NewClient(nothing);

        Assert.Empty(client.Texts("scopes"));
        Assert.Equal([JwtBearer], client.Texts("grant_types"));
        Assert.Equal("120", client.GetProperty("access_token_lifetime").GetRawText());
    }

    [Theory]
    [OnBoth("{\"client_name\":\"a\",\"client_name\":\"b\"}", "api-json")]
    [OnBoth("{\"client_name\":\"\\u0000\"}", "api-json")]
    [OnBoth("{\"client_name\":\"\\ud800\"}", "api-member-type")]
    [OnBoth("{\"client_name\":\"a\"", "api-json")]
    [OnBoth("{'client_name':'a'}", "api-json")]
    [OnBoth("null", "api-body-missing")]
    [OnBoth("", "api-body-missing")]
    [OnBoth("[]", "api-json")]
    [OnBoth("\"client\"", "api-json")]
    public async Task What_is_no_object_is_refused(DatabaseKind kind, string body, string code)
    {
        using var machine = await (await servers.On(kind)).Writer();

        var answer = await machine.Post(Clients, body);

        answer.Is(HttpStatusCode.BadRequest);
        Assert.Equal(code, answer.Code);
    }

    [Theory, OnBoth]
    public async Task Whatever_is_nested_deeply_is_refused(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var deep = new string('[', 5000) + new string(']', 5000);

        var answer = await machine.Post(Clients, $$"""{"odd":{{deep}}}""");

        answer.Is(HttpStatusCode.BadRequest);
        Assert.Equal("api-json", answer.Code);
    }
}
