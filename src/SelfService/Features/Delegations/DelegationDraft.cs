using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>
/// What is chosen so far under "Deleger nytt API". It lies in the addresses of the steps, so that back works, a step can be
/// kept as a bookmark, and nothing needs JavaScript.
/// </summary>
public sealed record DelegationDraft(
    EnvironmentName Environment,
    string Supplier,
    IReadOnlyList<Guid> Chosen
)
{
    /// <summary>Most that one round takes; addresses have an end.</summary>
    public const int Most = 40;

    public string Apis(string query = "") => Address("apier") + Query(query);

    public string With(Guid id, string query) =>
        (this with { Chosen = [.. Chosen.Append(id).Distinct().Take(Most)] }).Apis(query);

    public string Without(Guid id, string query) =>
        (this with { Chosen = [.. Chosen.Where(c => c != id)] }).Apis(query);

    public string Confirm => Address("bekreft");

    public string Several => Address("flere");

    /// <summary>The same draft of what an address says; words that are no id are passed over.</summary>
    public static DelegationDraft Read(
        EnvironmentName environment,
        string? supplier,
        IEnumerable<string?> chosen
    ) =>
        new(
            environment,
            supplier ?? "",
            [
                .. chosen
                    .Select(c => Guid.TryParse(c, out var id) ? id : Guid.Empty)
                    .Where(id => id != Guid.Empty)
                    .Distinct()
                    .Take(Most),
            ]
        );

    private string Address(string step) =>
        $"{Links.NewDelegation(Environment)}/{step}?{FindSupplier.Field}={Uri.EscapeDataString(Supplier)}"
        + string.Concat(Chosen.Select(id => $"&{NewDelegationPages.Chosen}={id}"));

    private static string Query(string query) =>
        query.Length == 0 ? "" : $"&q={Uri.EscapeDataString(query)}";
}
