namespace Portvakt.Domain.Basics;

/// <summary>The three rights that a prod-kind environment asks for.</summary>
public enum Right
{
    /// <summary>"Selvbetjening av APIer": prefixes, scopes and accesses.</summary>
    Apis,

    /// <summary>"Selvbetjening av integrasjoner": integrations, keys and certificates.</summary>
    Integrations,

    /// <summary>"Selvbetjening for leverandører": opens "For en kunde"; needs <see cref="Integrations"/> too.</summary>
    Suppliers,
}

/// <summary>What the rights are called in Altinn.</summary>
public static class RightNames
{
    private static readonly Text Apis = new(
        "Selvbetjening av APIer i ID-porten/Maskinporten",
        "Sjølvbetening av API i ID-porten/Maskinporten",
        "Self-service of APIs in ID-porten/Maskinporten"
    );
    private static readonly Text Integrations = new(
        "Selvbetjening av integrasjoner i ID-porten/Maskinporten",
        "Sjølvbetening av integrasjonar i ID-porten/Maskinporten",
        "Self-service of integrations in ID-porten/Maskinporten"
    );
    private static readonly Text Suppliers = new(
        "Selvbetjening for leverandører i ID-porten/Maskinporten",
        "Sjølvbetening for leverandørar i ID-porten/Maskinporten",
        "Self-service for suppliers in ID-porten/Maskinporten"
    );

    public static Text Name(this Right right) =>
        right switch
        {
            Right.Apis => Apis,
            Right.Integrations => Integrations,
            _ => Suppliers,
        };
}
