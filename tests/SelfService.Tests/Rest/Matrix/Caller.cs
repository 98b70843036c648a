namespace Portvakt.SelfService.Tests.Rest.Matrix;

/// <summary>Who calls. What is called about belongs to the organisation of <see cref="Own"/>.</summary>
internal enum Caller
{
    /// <summary>The organisation itself, with every scope but the supplier's.</summary>
    Own,

    /// <summary>Another organisation with the same scopes.</summary>
    Other,

    /// <summary>The supplier that registered the client, with the supplier's scope.</summary>
    Supplier,

    /// <summary>The same supplier with every scope but the supplier's.</summary>
    Unscoped,

    /// <summary>Another supplier, with the supplier's scope.</summary>
    Rival,

    /// <summary>Nobody: no token.</summary>
    Nobody,

    /// <summary>The organisation itself, with all administration scopes but those that open the operation.</summary>
    Wrong,

    /// <summary>The organisation itself, with a token that has expired.</summary>
    Expired,

    /// <summary>The organisation itself, with a token of another environment.</summary>
    Elsewhere,
}
