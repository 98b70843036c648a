using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Members;

/// <summary>"Personer": who belongs to the organisation, and who is on the way.</summary>
internal static class MemberListPages
{
    public static async Task<IResult> Get(
        string? q,
        int? side,
        Visit visit,
        ListMembers list,
        CancellationToken cancellation
    )
    {
        var query = q?.Trim() ?? "";
        var all = await list.Members(visit.Organisation, cancellation);
        var found = all.Where(member => member.Matches(query)).ToList();
        var paged = Paged.Of(found.Count, side);
        return Html.Page<MemberListPage, MemberListModel>(
            new(
                query,
                [.. paged.Part(found)],
                paged,
                all.Count,
                await list.Invitations(visit.Organisation, cancellation),
                visit.Refusal(Operation.ManageMembers)
            )
        );
    }
}
