using Microsoft.AspNetCore.Http;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>"Systembrukere": which systems act for the organisation, and which would.</summary>
internal static class SystemUserListPages
{
    public static async Task<IResult> Get(
        Visit visit,
        ListSystemUsers users,
        ReceivedRequests received,
        CancellationToken cancellation
    ) =>
        Html.Page<SystemUserListPage, SystemUserListModel>(
            new(
                visit.Environment.Name,
                await users.Handle(visit.Environment, visit.Organisation, cancellation),
                await received.List(visit.Environment, visit.Organisation, cancellation)
            )
        );
}
