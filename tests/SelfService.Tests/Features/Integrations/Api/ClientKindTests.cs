using System.Net;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Rest.ApiCalls;

namespace Portvakt.SelfService.Tests.Features.Integrations.Api;

/// <summary>Which settings go together for each type of client.</summary>
public sealed class ClientKindTests(Servers servers)
{
    private static readonly string[] Types =
    [
        "maskinporten",
        "krr",
        "idporten",
        "ansattporten",
        "api_klient",
    ];
    private static readonly string[] Applications = ["web", "browser", "native"];
    private static readonly string[] Methods =
    [
        "private_key_jwt",
        "client_secret_basic",
        "client_secret_post",
        "none",
    ];
    private static readonly string[] Grants =
    [
        JwtBearer,
        "authorization_code",
        "refresh_token",
        "implicit",
    ];

    [Theory, OnBoth]
    public async Task Each_combination_is_taken_or_refused_as_the_table_has_it(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();
        var wrong = new List<string>();

        foreach (var type in Types)
        foreach (var application in Applications)
        foreach (var method in Methods)
        foreach (var grant in Grants)
        {
            var answer = await machine.Post(
                Clients,
                SignInClient(
                    ("integration_type", type),
                    ("application_type", application),
                    ("token_endpoint_auth_method", method),
                    ("grant_types", new[] { grant }),
                    ("scopes", Array.Empty<string>())
                )
            );
            var expected = Fits(type, application, method, grant)
                ? HttpStatusCode.OK
                : HttpStatusCode.BadRequest;
            if (answer.Status != expected)
                wrong.Add($"{type} {application} {method} {grant}: {answer.Status}");
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [OnBoth("maskinporten")]
    [OnBoth("krr")]
    public async Task A_machine_needs_to_say_nothing_of_all_that(DatabaseKind kind, string type)
    {
        using var machine = await (await servers.On(kind)).Writer();

        var answer = await machine.Post(
            Clients,
            $$"""{"integration_type":"{{type}}","client_name":"a","description":"b"}"""
        );

        var client = answer.Is(HttpStatusCode.OK);
        Assert.Equal("web", client.Text("application_type"));
        Assert.Equal("private_key_jwt", client.Text("token_endpoint_auth_method"));
        Assert.Equal([JwtBearer], client.Texts("grant_types"));
    }

    [Theory, OnBoth]
    public async Task A_sign_in_client_must_say_how_it_signs_in(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();

        var answer = await machine.Post(
            Clients,
            """{"integration_type":"idporten","client_name":"a","description":"b"}"""
        );

        answer.Is(HttpStatusCode.BadRequest);
        Assert.Equal(
            [
                "application_type: word-unknown",
                "grant_types: list-empty",
                "redirect_uris: redirect-missing",
                "token_endpoint_auth_method: word-unknown",
            ],
            answer.Complaints().Order()
        );
    }

    [Theory]
    [OnBoth("idporten", "false")]
    [OnBoth("api_klient", "false")]
    [OnBoth("ansattporten", "true")]
    public async Task Single_sign_on_and_the_code_challenge_have_defaults_where_people_sign_in(
        DatabaseKind kind,
        string type,
        string disabled
    )
    {
        using var machine = await (await servers.On(kind)).Writer();

        var client = (await machine.Post(Clients, SignInClient(("integration_type", type)))).Is(
            HttpStatusCode.OK
        );

        Assert.Equal(disabled, client.GetProperty("sso_disabled").GetRawText());
        Assert.Equal("S256", client.Text("code_challenge_method"));
    }

    [Theory, OnBoth]
    public async Task Words_are_read_in_any_case_and_the_grant_by_its_old_name(DatabaseKind kind)
    {
        using var machine = await (await servers.On(kind)).Writer();

        var client = await machine.NewClient(
            ("integration_type", "MASKINPORTEN"),
            ("grant_types", new[] { "jwt_bearer_token" })
        );

        Assert.Equal("maskinporten", client.Text("integration_type"));
        Assert.Equal([JwtBearer], client.Texts("grant_types"));
    }

    [Theory]
    [OnBoth("eformidling")]
    [OnBoth("idporten_saml2")]
    public async Task Types_that_are_not_served_are_refused_by_name(DatabaseKind kind, string type)
    {
        using var machine = await (await servers.On(kind)).Writer();

        var answer = await machine.Post(Clients, Client(("integration_type", type)));

        answer.Is(HttpStatusCode.BadRequest);
        Assert.Equal(["integration_type: kind-not-served"], answer.Complaints());
    }

    private static bool Fits(string type, string application, string method, string grant)
    {
        if (type is "maskinporten" or "krr")
            return (application, method, grant) == ("web", "private_key_jwt", JwtBearer);
        if ((method == "none") == (application == "web"))
            return false;
        return grant is "authorization_code" or "refresh_token"
            || (grant == JwtBearer && type == "api_klient");
    }
}
