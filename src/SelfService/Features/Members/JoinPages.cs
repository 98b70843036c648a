using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Members;

/// <summary>
/// The page behind an invitation. Opening it changes nothing, since mail scanners follow links; its button joins.
/// </summary>
internal static class JoinPages
{
    public static async Task<IResult> Get(
        string secret,
        Visit visit,
        JoinOrganisation join,
        CancellationToken cancellation
    )
    {
        var invitation = await join.Find(secret, cancellation);
        return invitation.Ok
            ? Form(secret, visit, invitation.Value, null, [])
            : Gate.Page(invitation.Problems[0]);
    }

    public static async Task<IResult> Post(
        string secret,
        PostedForm form,
        HttpContext http,
        Visit visit,
        JoinOrganisation join,
        SignIn signIn,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var found = await join.Find(secret, cancellation);
        if (!found.Ok)
            return Gate.Page(found.Problems[0]);
        var invitation = found.Value;
        // Which organisation the page was made for does not matter: this form is about another.
        if (form.Refused?.Code == Problems.FormExpired)
            return Form(secret, visit, invitation, form["name"], [form.Refused]);
        var isNew = invitation.Account is null;
        var outcome = isNew
            ? await join.Register(
                invitation,
                form["name"],
                form["password"],
                visit.Actor,
                cancellation
            )
            : await join.Join(invitation, visit.Actor, cancellation);
        if (!outcome.Ok)
            return Form(secret, visit, invitation, form["name"], outcome.Problems);
        if (isNew)
            await signIn.Start(http, outcome.Value, SessionWay.Password);
        else
            await SignIn.ActFor(http, invitation.Organisation.Number);
        receipts.Leave(http, JoinTexts.Joined.With(invitation.Organisation.Name));
        return Results.LocalRedirect(Links.Home);
    }

    private static IResult Form(
        string secret,
        Visit visit,
        OpenInvitation invitation,
        string? name,
        IReadOnlyList<Problem> problems
    ) =>
        Html.Page<JoinPage, JoinModel>(
            new(
                Links.WithSecret(Links.JoinOrganisation, secret),
                invitation.Organisation.Name,
                invitation.Organisation.Number,
                invitation.Link.Email,
                invitation.Account switch
                {
                    null => JoinWay.NewAccount,
                    var account when account.PersonId == visit.Actor.PersonId => JoinWay.Join,
                    _ when visit.Person is null => JoinWay.SignIn,
                    _ => JoinWay.SignOut,
                },
                name,
                problems
            ),
            PostedForm.StatusOf(problems)
        );
}
