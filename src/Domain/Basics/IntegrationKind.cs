namespace Portvakt.Domain.Basics;

/// <summary>What an integration signs in to ("Difi-tjeneste"); integration_type on the wire.</summary>
public enum IntegrationKind
{
    Maskinporten,
    Idporten,
    Ansattporten,
    Krr,
    ApiKlient,
    Eformidling,
    IdportenSaml2,
}

/// <summary>The kinds in the words of forms and of the wire.</summary>
public static class IntegrationKinds
{
    /// <summary>The one kind that the token endpoint here gives tokens to.</summary>
    public const IntegrationKind WithTokens = IntegrationKind.Maskinporten;

    /// <summary>The words of integration_type and allowed_integration_types.</summary>
    public static WordList<IntegrationKind> Words { get; } =
        new(
            (IntegrationKind.Maskinporten, "maskinporten"),
            (IntegrationKind.Idporten, "idporten"),
            (IntegrationKind.Ansattporten, "ansattporten"),
            (IntegrationKind.Krr, "krr"),
            (IntegrationKind.ApiKlient, "api_klient"),
            (IntegrationKind.Eformidling, "eformidling"),
            (IntegrationKind.IdportenSaml2, "idporten_saml2")
        );

    /// <summary>The word of a kind.</summary>
    public static string Word(this IntegrationKind kind) => Words.Of(kind);

    /// <summary>Whether one integration signs people in for several customers, each under a name of its own.</summary>
    public static bool ServesSeveral(this IntegrationKind kind) =>
        kind is IntegrationKind.Idporten or IntegrationKind.ApiKlient;

    /// <summary>Whether people sign in with it, so that it needs addresses to send them back to.</summary>
    public static bool IsLogin(this IntegrationKind kind) =>
        kind
            is IntegrationKind.Idporten
                or IntegrationKind.Ansattporten
                or IntegrationKind.ApiKlient;
}
