namespace Portvakt.SelfService.Features.Delegations.Customers;

/// <summary>What was typed about a new invitation.</summary>
/// <param name="Chosen">Ids of schemes, or of delegable scopes that are in none.</param>
/// <param name="LastDay">yyyy-MM-dd.</param>
/// <param name="Customers">Numbers in lines or with commas between them.</param>
public sealed record InvitationInput(
    string? Title,
    IReadOnlyList<string> Chosen,
    string? LastDay,
    string? Customers
)
{
    public const string TitleField = "tittel";
    public const string ChosenField = "valgt";
    public const string LastDayField = "sluttdato";
    public const string CustomersField = "kunder";
}
