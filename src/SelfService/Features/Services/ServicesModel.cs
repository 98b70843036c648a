using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Services;

/// <summary>What "Virksomhetens tjenester" shows.</summary>
/// <param name="Rows">Those of the page.</param>
/// <param name="Total">How many there are before the search.</param>
/// <param name="Environments">Those that the reader can choose among.</param>
/// <param name="Organisation">How it stands with the mercantile data of the organisation itself.</param>
public sealed record ServicesModel(
    ServiceFilter Filter,
    IReadOnlyList<ServiceRow> Rows,
    Paged Paged,
    int Total,
    IReadOnlyList<InstalledEnvironment> Environments,
    MercantileState Organisation
)
{
    /// <summary>The address of a page of the same search.</summary>
    public string Address(int page) => Links.Page(Links.Services, page, Filter.Query);
}
