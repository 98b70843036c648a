namespace Portvakt.SelfService.Features.Scopes;

/// <summary>By what an organisation has a scope that ends or works again.</summary>
public enum AffectedBy
{
    /// <summary>It was granted access.</summary>
    Access,

    /// <summary>The scope is open to all, and its integrations have it.</summary>
    OpenToAll,

    /// <summary>Customers delegate the scope, and its integrations have it.</summary>
    Delegation,
}
