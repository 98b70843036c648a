using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>"Systemer": what the organisation has registered as a supplier.</summary>
internal static class SystemListPages
{
    public static async Task<IResult> Get(
        Visit visit,
        OwnSystems own,
        CancellationToken cancellation
    ) =>
        Html.Page<SystemListPage, SystemListModel>(
            new(
                visit.Environment.Name,
                await own.List(visit.Environment, visit.Actor, cancellation),
                visit.Refusal(Operation.InviteCustomers)
            )
        );
}
