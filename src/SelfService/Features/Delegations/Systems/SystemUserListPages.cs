using Microsoft.AspNetCore.Http;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>"Systembrukere": which systems act for the organisation, and which would.</summary>
internal static class SystemUserListPages
{
    public static async Task<IResult> Get(
        int? side,
        Visit visit,
        ListSystemUsers users,
        ReceivedRequests received,
        CancellationToken cancellation
    )
    {
        var (environment, own) = (visit.Environment, visit.Organisation);
        var (rows, paged) = await users.Handle(environment, own, side, cancellation);
        return Html.Page<SystemUserListPage, SystemUserListModel>(
            new(environment.Name, rows, paged, await received.List(environment, own, cancellation))
        );
    }
}
