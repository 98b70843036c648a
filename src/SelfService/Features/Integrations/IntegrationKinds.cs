using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>The kinds of integration in the words of forms and of the wire.</summary>
internal static class IntegrationKinds
{
    /// <summary>The word of forms and of the wire: integration_type.</summary>
    public static string Word(this IntegrationKind kind) =>
        kind switch
        {
            IntegrationKind.Maskinporten => "maskinporten",
            IntegrationKind.Idporten => "idporten",
            IntegrationKind.Ansattporten => "ansattporten",
            IntegrationKind.Krr => "krr",
            _ => "api_klient",
        };
}
