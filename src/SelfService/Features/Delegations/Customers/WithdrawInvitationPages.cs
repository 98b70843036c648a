using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Delegations.Customers;

/// <summary>The page before an invitation ends, and the deed.</summary>
internal static class WithdrawInvitationPages
{
    public static Task<IResult> Get(
        Guid id,
        Visit visit,
        OwnInvitations own,
        CancellationToken cancellation
    ) => Ask(id, [], visit, own, cancellation);

    public static async Task<IResult> Post(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        OwnInvitations own,
        WithdrawInvitation withdraw,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var outcome = await form.Submit(() =>
            withdraw.Handle(id, visit.Environment, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return await Ask(id, outcome.Problems, visit, own, cancellation);
        receipts.Leave(http, CustomerTexts.Withdrawn);
        return Results.LocalRedirect(Links.DelegationInvitations(visit.Environment.Name));
    }

    private static async Task<IResult> Ask(
        Guid id,
        IReadOnlyList<Problem> problems,
        Visit visit,
        OwnInvitations own,
        CancellationToken cancellation
    ) =>
        await own.Find(id, visit.Environment, visit.Actor, cancellation) is { } invitation
            ? Html.Page<WithdrawInvitationPage, WithdrawInvitationModel>(
                new(invitation, problems, visit.Refusal(Operation.InviteCustomers)),
                PostedForm.StatusOf(problems)
            )
            : Gate.Page(Problem.Of(Problems.NotFound));
}
