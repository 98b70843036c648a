using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Ui;

/// <summary>What the kinds of integration are called; proper names, the same in every language.</summary>
public static class KindNames
{
    /// <summary>The name as it stands under "Difi-tjeneste".</summary>
    public static string Name(this IntegrationKind kind) =>
        kind switch
        {
            IntegrationKind.Idporten => "ID-porten",
            IntegrationKind.Krr => "KRR",
            IntegrationKind.ApiKlient => "API-klient",
            _ => kind.ToString(),
        };
}
