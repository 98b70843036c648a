using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Rest.ApiCalls;

namespace Portvakt.SelfService.Tests.Features.Integrations.Api;

/// <summary>The client object, member by member.</summary>
public sealed partial class ClientShapeTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task The_least_that_is_sent_comes_back_with_every_default(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();

        var answer = await machine.Post(
            Clients,
            Client(("scopes", new[] { Ground.Open, Ground.Granted }))
        );

        var client = answer.Is(HttpStatusCode.OK);
        Assert.Equal("application/json;charset=UTF-8", answer.Headers["Content-Type"]);
        Assert.Equal("no-store", answer.Headers["Cache-Control"]);
        Assert.Equal(
            [
                "client_id",
                "client_name",
                "client_orgno",
                "description",
                "active",
                "created",
                "last_updated",
                "application_type",
                "integration_type",
                "scopes",
                "grant_types",
                "token_endpoint_auth_method",
                "access_token_lifetime",
                "authorization_lifetime",
                "refresh_token_lifetime",
                "refresh_token_usage",
                "jwks_uri",
                "effective_at",
            ],
            client.Members()
        );
        Assert.Matches(Uuid(), client.Id());
        Assert.Equal("A client", client.Text("client_name"));
        Assert.Equal(Fossekall, client.Text("client_orgno"));
        Assert.Equal("Of a test", client.Text("description"));
        Assert.True(client.GetProperty("active").GetBoolean());
        Assert.Equal("web", client.Text("application_type"));
        Assert.Equal("maskinporten", client.Text("integration_type"));
        Assert.Equal([Ground.Granted, Ground.Open], client.Texts("scopes"));
        Assert.Equal([JwtBearer], client.Texts("grant_types"));
        Assert.Equal("private_key_jwt", client.Text("token_endpoint_auth_method"));
        Assert.Equal("120", client.GetProperty("access_token_lifetime").GetRawText());
        Assert.Equal("7200", client.GetProperty("authorization_lifetime").GetRawText());
        Assert.Equal("600", client.GetProperty("refresh_token_lifetime").GetRawText());
        Assert.Equal("ONETIME", client.Text("refresh_token_usage"));
        Assert.Equal($"/clients/{client.Id()}/jwks", client.Text("jwks_uri"));
        foreach (var time in new[] { "created", "last_updated", "effective_at" })
            Assert.Matches(Rfc3339(), client.Text(time));
    }

    [Theory, OnBoth]
    public async Task It_is_the_same_when_read_when_listed_and_when_changed(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var sent = SignInClient(
            ("client_name", "Æøå \"<&>\" 😀"),
            ("access_token_lifetime", 3600),
            ("authorization_lifetime", 1),
            ("refresh_token_lifetime", 2),
            ("refresh_token_usage", "REUSE"),
            ("post_logout_redirect_uris", new[] { "https://app.example/bye" }),
            ("frontchannel_logout_uri", "https://app.example/out"),
            ("frontchannel_logout_session_required", true),
            ("logo_uri", "https://app.example/logo.svg"),
            ("client_uri", "https://app.example/"),
            ("sso_disabled", true),
            ("code_challenge_method", "none")
        );
        var created = (await machine.Post(Clients, sent)).Is(HttpStatusCode.OK);
        var entry = new
        {
            onbehalfof = "kommune-1",
            name = "For another",
            orgno = Lynghei,
            description = "Of a test",
        };
        (await machine.Post($"{created.Address()}/onbehalfof", entry)).Is(HttpStatusCode.OK);

        var read = (await machine.Get(created.Address())).Is(HttpStatusCode.OK);
        var listed = (await machine.Get(Clients))
            .Is(HttpStatusCode.OK)
            .EnumerateArray()
            .Single(c => c.Id() == created.Id());
        var changed = (await machine.Put(created.Address(), sent)).Is(HttpStatusCode.OK);

        Assert.Equal(read.GetRawText(), listed.GetRawText());
        Assert.Single(read.GetProperty("onbehalfof").EnumerateArray());
        Assert.Equal(
            [.. read.Members().Where(m => m != "client_secret"), "effective_at"],
            changed.Members()
        );
        foreach (var (name, value) in sent)
            Assert.Equal(
                JsonSerializer.Serialize(value),
                JsonSerializer.Serialize(read.GetProperty(name))
            );
    }

    [Theory, OnBoth]
    public async Task Description_and_type_by_which_tools_find_their_client_come_back_to_the_letter(
        DatabaseKind kind
    )
    {
        using var machine = await (await servers.On(kind)).Writer();
        const string description = " cluster:namespace:æpp\t\"'\\ \n";

        var created = await machine.NewClient(("description", description));

        Assert.Equal(description, created.Text("description"));
        var read = (await machine.Get(created.Address())).Json;
        Assert.Equal(description, read.Text("description"));
        Assert.Equal("maskinporten", read.Text("integration_type"));
    }

    [Theory, OnBoth]
    public async Task The_body_of_an_operator_of_clusters_is_taken_as_it_is(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();

        var answer = await machine.Post(
            Clients,
            $$"""
            {"access_token_lifetime":3600,"application_type":"web","authorization_lifetime":7200,
             "client_name":"app","client_uri":"https://github.com/","description":"dev:team:app",
             "frontchannel_logout_session_required":false,
             "grant_types":["{{JwtBearer}}"],"integration_type":"maskinporten",
             "post_logout_redirect_uris":null,"redirect_uris":null,"refresh_token_usage":"ONETIME",
             "scopes":["{{Ground.Granted}}"],"sso_disabled":false,
             "token_endpoint_auth_method":"private_key_jwt"}
            """
        );

        var client = answer.Is(HttpStatusCode.OK);
        Assert.Equal("dev:team:app", client.Text("description"));
        Assert.Equal("3600", client.GetProperty("access_token_lifetime").GetRawText());
        Assert.Equal("false", client.GetProperty("sso_disabled").GetRawText());
        Assert.False(client.TryGetProperty("redirect_uris", out _));
    }

    [Theory]
    [OnBoth("client_name", null, "name-missing")]
    [OnBoth("client_name", "  ", "name-missing")]
    [OnBoth("client_name", "two\nlines", "text-control")]
    [OnBoth("description", null, "description-missing")]
    [OnBoth("integration_type", null, "choice-missing")]
    [OnBoth("integration_type", "fax", "word-unknown")]
    [OnBoth("application_type", "tablet", "word-unknown")]
    [OnBoth("token_endpoint_auth_method", "trust", "word-unknown")]
    [OnBoth("refresh_token_usage", "TWICE", "word-unknown")]
    [OnBoth("access_token_lifetime", 0, "lifetime-out-of-range")]
    [OnBoth("access_token_lifetime", -1, "lifetime-out-of-range")]
    [OnBoth("access_token_lifetime", 3601, "lifetime-out-of-range")]
    [OnBoth("access_token_lifetime", long.MaxValue, "lifetime-out-of-range")]
    [OnBoth("authorization_lifetime", -1, "lifetime-out-of-range")]
    [OnBoth("refresh_token_lifetime", long.MaxValue, "lifetime-out-of-range")]
    [OnBoth("client_name", true, "api-member-type")]
    [OnBoth("active", "yes", "api-member-type")]
    [OnBoth("scopes", "a:b", "api-member-type")]
    [OnBoth("access_token_lifetime", "soon", "api-member-type")]
    [OnBoth("access_token_lifetime", 1.5, "api-member-type")]
    public async Task A_wrong_member_is_named(
        DatabaseKind kind,
        string member,
        object? value,
        string code
    )
    {
        using var machine = await (await servers.On(kind)).Writer();

        var answer = await machine.Post(Clients, Client((member, value)));

        answer.Is(HttpStatusCode.BadRequest);
        Assert.Equal([$"{member}: {code}"], answer.Complaints());
    }

    [Theory]
    [OnBoth("client_name")]
    [OnBoth("description")]
    public async Task A_text_may_have_255_characters(DatabaseKind kind, string member)
    {
        using var machine = await (await servers.On(kind)).Writer();

        await machine.NewClient((member, new string('å', 255)));
        var answer = await machine.Post(Clients, Client((member, new string('å', 256))));

        answer.Is(HttpStatusCode.BadRequest);
        Assert.Equal([$"{member}: text-too-long"], answer.Complaints());
    }

    [GeneratedRegex(@"\A[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\z")]
    private static partial Regex Uuid();

    [GeneratedRegex(@"\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\z")]
    private static partial Regex Rfc3339();
}
