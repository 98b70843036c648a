using Portvakt.Domain.Environments;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.AdminClients;

/// <summary>What the list shows.</summary>
/// <param name="Environment">The name of the environment that it is narrowed to; empty for all.</param>
/// <param name="Rows">Those of this page of the list.</param>
public sealed record AdminClientListModel(
    Landscape Landscape,
    string Query,
    string Environment,
    IReadOnlyList<AdminClientRow> Rows,
    Paged Paged
)
{
    public bool IsNarrowed => Query.Length + Environment.Length > 0;

    /// <summary>The address of a page of the same search.</summary>
    public string Address(int page) =>
        $"{Links.AdminClients}?q={Uri.EscapeDataString(Query)}&miljo={Environment}&side={page}";
}
