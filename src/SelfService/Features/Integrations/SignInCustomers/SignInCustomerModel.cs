using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations.SignInCustomers;

/// <summary>The form of one that an integration signs people in for.</summary>
/// <param name="Entry">The one that is changed or removed; null for a new one.</param>
/// <param name="Blocked">Why it cannot be sent; null when it can.</param>
public sealed record SignInCustomerModel(
    Integration Integration,
    OnBehalfOf? Entry,
    SignInCustomerForm Form,
    IReadOnlyList<Problem> Problems,
    Problem? Blocked
)
{
    /// <summary>The list, where cancel leads.</summary>
    public string Back => Links.CustomersOf(Integration.Environment, Integration.ClientId);
}
