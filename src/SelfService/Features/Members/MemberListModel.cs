using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Members;

/// <summary>What the list shows.</summary>
/// <param name="Query">What is searched for; empty for all.</param>
/// <param name="Members">Those of the page.</param>
/// <param name="Total">How many there are before the search.</param>
/// <param name="Refusal">Why the reader can change nothing; null when they can.</param>
public sealed record MemberListModel(
    string Query,
    IReadOnlyList<Member> Members,
    Paged Paged,
    int Total,
    IReadOnlyList<Invited> Invitations,
    Problem? Refusal
)
{
    /// <summary>The address of a page of the same search.</summary>
    public string Address(int page) => Links.Page(Links.Members, page, Links.Search(Query));
}
