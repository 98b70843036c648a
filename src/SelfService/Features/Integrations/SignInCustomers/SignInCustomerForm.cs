using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Integrations.SignInCustomers;

/// <summary>What was typed about one that an integration signs people in for, named as on the wire.</summary>
public sealed record SignInCustomerForm(
    string? Id,
    string? Name,
    string? Organisation,
    string? Description,
    string? Address,
    string? Logo
)
{
    public const string IdField = "onbehalfof";

    /// <summary>Nothing typed yet.</summary>
    public static readonly SignInCustomerForm Empty = new("", "", "", "", "", "");

    /// <summary>What is stored now.</summary>
    public static SignInCustomerForm Of(OnBehalfOf entry) =>
        new(
            entry.Id,
            entry.Name,
            entry.Organisation.Value,
            entry.Description,
            entry.Uri,
            entry.LogoUri
        );

    internal static SignInCustomerForm Read(PostedForm form) =>
        new(
            form[IdField],
            form["name"],
            form["orgno"],
            form["description"],
            form["uri"],
            form["logo_uri"]
        );

    /// <summary>For the use cases.</summary>
    public RequestedOnBehalfOf ToInput() => new(Id, Name, Description, Organisation, Address, Logo);
}
