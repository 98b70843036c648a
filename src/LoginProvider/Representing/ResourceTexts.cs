using Portvakt.Domain.Basics;

namespace Portvakt.LoginProvider.Representing;

/// <summary>What Altinn calls the rights; tokens carry the first of the three.</summary>
internal static class ResourceTexts
{
    public static readonly Text Integrations = new(
        "Selvbetjening av integrasjoner i ID-porten/Maskinporten",
        "Sjølvbetening av integrasjonar i ID-porten/Maskinporten",
        "Self-service of integrations in ID-porten/Maskinporten"
    );
    public static readonly Text Apis = new(
        "Selvbetjening av APIer i ID-porten/Maskinporten",
        "Sjølvbetening av API i ID-porten/Maskinporten",
        "Self-service of APIs in ID-porten/Maskinporten"
    );
    public static readonly Text Suppliers = new(
        "Selvbetjening for leverandører i ID-porten/Maskinporten",
        "Sjølvbetening for leverandørar i ID-porten/Maskinporten",
        "Self-service for suppliers in ID-porten/Maskinporten"
    );
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
