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

/// <summary>What the rights are called in Altinn; proper names, the same in every language.</summary>
public static class RightNames
{
    public static string Name(this Right right) =>
        right switch
        {
            Right.Apis => "Selvbetjening av APIer i ID-porten/Maskinporten",
            Right.Integrations => "Selvbetjening av integrasjoner i ID-porten/Maskinporten",
            _ => "Selvbetjening for leverandører i ID-porten/Maskinporten",
        };
}
