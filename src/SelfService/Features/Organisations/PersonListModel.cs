namespace Portvakt.SelfService.Features.Organisations;

/// <summary>What the list of people shows.</summary>
/// <param name="Query">What is searched for; empty for all.</param>
public sealed record PersonListModel(string Query, PeopleFound Found)
{
    /// <summary>The address of a page of the same search.</summary>
    public string Address(int page) => Links.Page(Links.DeskPeople, page, Links.Search(Query));
}
