using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Delegations.Customers;

/// <summary>"Invitasjoner": the links that were made.</summary>
internal static class InvitationListPages
{
    public static async Task<IResult> Get(
        Visit visit,
        OwnInvitations own,
        TimeProvider clock,
        CancellationToken cancellation
    ) =>
        Html.Page<InvitationListPage, InvitationListModel>(
            new(
                visit.Environment.Name,
                await own.List(visit.Environment, visit.Actor, cancellation),
                clock.GetUtcNow(),
                visit.Refusal(Operation.InviteCustomers)
            )
        );
}
