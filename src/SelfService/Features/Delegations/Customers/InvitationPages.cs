using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations.Customers;

/// <summary>One invitation: the link to send, what it asks for, and whom it is sent to.</summary>
internal static class InvitationPages
{
    public static Task<IResult> Get(
        Guid id,
        Visit visit,
        OwnInvitations own,
        NamedSchemes named,
        PortvaktDb db,
        PortalAddress portal,
        TimeProvider clock,
        CancellationToken cancellation
    ) => Show(id, null, [], visit, own, named, db, portal, clock, cancellation);

    public static async Task<IResult> Post(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        SendInvitation send,
        OwnInvitations own,
        NamedSchemes named,
        PortvaktDb db,
        PortalAddress portal,
        Receipts receipts,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var typed = form[InvitationInput.CustomersField];
        var outcome = await form.Submit(() =>
            send.Handle(id, typed, visit.Environment, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return await Show(
                id,
                typed,
                outcome.Problems,
                visit,
                own,
                named,
                db,
                portal,
                clock,
                cancellation
            );
        receipts.Leave(http, CustomerTexts.Sent);
        return Results.LocalRedirect(Links.DelegationInvitation(visit.Environment.Name, id));
    }

    private static async Task<IResult> Show(
        Guid id,
        string? typed,
        IReadOnlyList<Problem> problems,
        Visit visit,
        OwnInvitations own,
        NamedSchemes named,
        PortvaktDb db,
        PortalAddress portal,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var environment = visit.Environment;
        if (await own.Find(id, environment, visit.Actor, cancellation) is not { } invitation)
            return Gate.Page(Problem.Of(Problems.NotFound));
        var customers = invitation.Customers.Select(OrganisationId.Of).ToList();
        var names = await db.NamesOf(customers, cancellation);
        return Html.Page<InvitationPage, InvitationModel>(
            new(
                environment.Name,
                invitation,
                portal.Value + Links.AnswerInvitation(environment.Name, invitation.Code),
                await named.Of(invitation.Schemes, cancellation),
                [.. customers.Select(c => (c, names.GetValueOrDefault(c)))],
                problems
            )
            {
                Typed = typed,
                Now = clock.GetUtcNow(),
                Refusal = visit.Refusal(Operation.InviteCustomers),
            },
            PostedForm.StatusOf(problems)
        );
    }
}
