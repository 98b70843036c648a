namespace Portvakt.SelfService.Tests.Features.Integrations;

/// <summary>"Ny integrasjon" of any kind, filled in.</summary>
internal static class KindForm
{
    /// <summary>Sends the form; what people sign in with only for the kinds that have it.</summary>
    public static async Task<VisitedPage> Make(
        this Visitor visitor,
        string service,
        string authentication,
        string address,
        params (string Name, string Value)[] more
    ) =>
        await visitor.Submit(
            await visitor.Get($"{Ground.New}?tjeneste={service}"),
            "/ny",
            [
                ("name", "Innlogging"),
                ("description", "Prøve"),
                .. service is "maskinporten" or "krr" ? [] : SignIn(authentication, address),
                .. more,
            ]
        );

    private static (string Name, string Value)[] SignIn(string authentication, string address) =>
        [
            ("application_type", "web"),
            ("token_endpoint_auth_method", authentication),
            ("grant_types", "authorization_code"),
            ("redirect_uris", address),
            ("scopes", "openid"),
        ];
}
