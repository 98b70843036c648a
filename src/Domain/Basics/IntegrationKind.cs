namespace Portvakt.Domain.Basics;

/// <summary>What an integration signs in to ("Difi-tjeneste"); integration_type on the wire.</summary>
public enum IntegrationKind
{
    Maskinporten,
    Idporten,
    Ansattporten,
    Krr,
    ApiKlient,
}
