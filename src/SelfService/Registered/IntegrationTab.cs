namespace Portvakt.SelfService.Registered;

/// <summary>The pages that an integration is shown on, in the order of their tabs.</summary>
public enum IntegrationTab
{
    Details,
    Keys,
    Scopes,
    Customers,
    Test,
    Code,
    Mercantile,
    Activity,
}
