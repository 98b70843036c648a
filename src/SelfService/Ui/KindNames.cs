using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Ui;

/// <summary>What the kinds of integration are called.</summary>
public static class KindNames
{
    private static readonly Text ApiClient = new("API-klient", "API-klient", "API client");

    /// <summary>The name as it stands under "Difi-tjeneste".</summary>
    public static Text Name(this IntegrationKind kind) =>
        kind switch
        {
            IntegrationKind.Idporten => Text.Same("ID-porten"),
            IntegrationKind.Krr => Text.Same("KRR"),
            IntegrationKind.ApiKlient => ApiClient,
            IntegrationKind.Eformidling => Text.Same("eFormidling"),
            IntegrationKind.IdportenSaml2 => Text.Same("ID-porten (SAML 2)"),
            _ => Text.Same(kind.ToString()),
        };
}
