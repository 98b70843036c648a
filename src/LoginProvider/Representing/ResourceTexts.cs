using Portvakt.Domain.Basics;

namespace Portvakt.LoginProvider.Representing;

/// <summary>What Altinn calls the resources that are no rights of the portal; tokens carry the first of the three.</summary>
internal static class ResourceTexts
{
    public static readonly Text Testing = new(
        "Selvbetjening for testing i ID-porten/Maskinporten",
        "Sjølvbetening for testing i ID-porten/Maskinporten",
        "Self-service for testing in ID-porten/Maskinporten"
    );
    public static readonly Text Administration = new(
        "Administrasjon av rettigheter",
        "Administrasjon av rettar",
        "Administration of rights"
    );
}
