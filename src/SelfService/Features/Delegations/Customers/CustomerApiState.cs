namespace Portvakt.SelfService.Features.Delegations.Customers;

/// <summary>How far a customer has come with an API that the supplier needs.</summary>
public enum CustomerApiState
{
    /// <summary>Not delegated, and not asked for.</summary>
    Missing,

    /// <summary>Asked for by an invitation that still holds, and not delegated yet.</summary>
    Pending,

    /// <summary>Delegated.</summary>
    Given,
}
