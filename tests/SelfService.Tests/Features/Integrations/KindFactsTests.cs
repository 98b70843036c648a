using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Integrations;

/// <summary>What the page of a client says of it, kind by kind.</summary>
[Requirement("R17")]
public sealed class KindFactsTests(Servers servers)
{
    // A client that may ask so is still unknown to the token endpoint here.
    private static readonly (string Name, string Value)[] Bearer =
    [
        ("grant_types", "urn:ietf:params:oauth:grant-type:jwt-bearer"),
    ];

    [Theory]
    [OnBoth("idporten")]
    [OnBoth("api_klient")]
    public async Task The_page_of_a_client_shows_all_that_its_form_had(
        DatabaseKind kind,
        string service
    )
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);

        var answer = await visitor.Make(
            service,
            "private_key_jwt",
            "https://app.example/back",
            ("sso_disabled", "on"),
            ("code_challenge_method", "S256"),
            ("authorization_lifetime", "5400"),
            ("refresh_token_lifetime", "1234"),
            ("refresh_token_usage", "REUSE"),
            ("logo_uri", "https://app.example/logo.png"),
            ("client_uri", "https://app.example/hjem")
        );
        var facts = Facts(await visitor.Get(answer.Location!));

        Assert.Equal("Ja", facts["Krev innlogging hver gang"]);
        Assert.Equal("S256", facts["PKCE"]);
        Assert.Equal("5400 sekunder", facts["Levetid for autorisasjonen"]);
        Assert.Equal("1234 sekunder", facts["Levetid for refresh_token"]);
        Assert.Equal("Flere ganger (REUSE)", facts["Bruk av refresh_token"]);
        Assert.Equal("https://app.example/logo.png", facts["Adressen til logoen (logo_uri)"]);
        Assert.Equal("https://app.example/hjem", facts["Adressen til tjenesten (client_uri)"]);
    }

    [Theory]
    [OnBoth("maskinporten", true)]
    [OnBoth("krr", false)]
    [OnBoth("api_klient", false)]
    public async Task Only_a_client_that_gets_tokens_here_is_shown_where_to_fetch_them(
        DatabaseKind kind,
        string service,
        bool shown
    )
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);

        var answer = await visitor.Make(
            service,
            "private_key_jwt",
            "https://app.example/back",
            [.. service == "api_klient" ? Bearer : []]
        );
        var page = await visitor.Get(answer.Location!);

        Assert.Equal(shown, page.Text.Contains(server.Issuer("ver2"), StringComparison.Ordinal));
    }

    private static Dictionary<string, string> Facts(VisitedPage page) =>
        page
            .Document.QuerySelectorAll("main dt")
            .ToDictionary(
                term => term.TextContent.Trim(),
                term => term.NextElementSibling!.TextContent.Trim()
            );
}
