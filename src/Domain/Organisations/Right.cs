namespace Portvakt.Domain.Organisations;

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
