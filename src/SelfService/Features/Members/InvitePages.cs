using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Members;

/// <summary>Inviting people, and taking invitations back.</summary>
internal static class InvitePages
{
    public static IResult Get(Visit visit) => Form(visit, null, false, []);

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        InviteMember invite,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var (typed, asAdministrator) = (form["email"], form["administrator"] is not null);
        var outcome = await form.Submit(() =>
            invite.Handle(typed, asAdministrator, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return Form(visit, typed, asAdministrator, outcome.Problems);
        receipts.Leave(http, MemberTexts.InvitationSent.With(outcome.Value.Email));
        return Results.LocalRedirect(Links.Members);
    }

    public static async Task<IResult> Withdraw(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        InviteMember invite,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var outcome = await form.Submit(() => invite.Withdraw(id, visit.Actor, cancellation));
        if (!outcome.Ok)
            return Gate.Page(outcome.Problems[0]);
        receipts.Leave(http, MemberTexts.InvitationWithdrawn.With(outcome.Value.Email));
        return Results.LocalRedirect(Links.Members);
    }

    private static IResult Form(
        Visit visit,
        string? typed,
        bool asAdministrator,
        IReadOnlyList<Problem> problems
    ) =>
        Html.Page<InvitePage, InviteModel>(
            new(typed, asAdministrator, visit.Refusal(Operation.ManageMembers), problems),
            PostedForm.StatusOf(problems)
        );
}
