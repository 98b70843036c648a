using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Terms;

/// <summary>What the service desk sees of the terms.</summary>
/// <param name="Versions">Newest first.</param>
/// <param name="IsBuiltIn">Whether they are those that Portvakt comes with.</param>
/// <param name="Rows">Those of this page of the list.</param>
public sealed record DeskTermsModel(
    IReadOnlyList<TermsVersionRow> Versions,
    bool IsBuiltIn,
    AcceptanceFilter Filter,
    IReadOnlyList<AcceptanceRow> Rows,
    Paged Paged
)
{
    public required DateTimeOffset Now { get; init; }

    /// <summary>The address of a page of the same search.</summary>
    public string Address(int page) => $"{Filter.At(Links.DeskTerms)}&side={page}";

    /// <summary>The same search as a file.</summary>
    public string File => Filter.At(Links.DeskTermsFile);
}
