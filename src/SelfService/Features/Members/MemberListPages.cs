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
        Visit visit,
        ListMembers list,
        CancellationToken cancellation
    ) =>
        Html.Page<MemberListPage, MemberListModel>(
            new(
                await list.Members(visit.Organisation, cancellation),
                await list.Invitations(visit.Organisation, cancellation),
                visit.Refusal(Operation.ManageMembers)
            )
        );
}
