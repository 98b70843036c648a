using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Registrations;

/// <summary>
/// The page behind the link in the mail. Opening it changes nothing, since mail scanners follow links; its
/// button confirms.
/// </summary>
internal static class ConfirmPages
{
    public static async Task<IResult> Get(
        string secret,
        ConfirmRegistration confirm,
        CancellationToken cancellation
    )
    {
        var pending = await confirm.Find(secret, cancellation);
        return pending.Ok ? Form(secret, pending.Value, null, []) : Dead(pending.Problems[0]);
    }

    public static async Task<IResult> Post(
        string secret,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ConfirmRegistration confirm,
        SignIn signIn,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var pending = await confirm.Find(secret, cancellation);
        if (!pending.Ok)
            return Dead(pending.Problems[0]);
        var chosen = form["organisation"];
        var outcome = await form.Submit(() =>
            confirm.Handle(pending.Value, form["password"], chosen, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return Form(secret, pending.Value, chosen, outcome.Problems);
        await signIn.Start(http, outcome.Value, SessionWay.Password);
        receipts.Leave(http, RegistrationTexts.Confirmed);
        return Results.LocalRedirect(Links.Home);
    }

    private static IResult Form(
        string secret,
        PendingRegistration pending,
        string? chosen,
        IReadOnlyList<Problem> problems
    ) =>
        Html.Page<ConfirmPage, ConfirmModel>(
            new(
                Links.WithSecret(Links.Confirm, secret),
                pending.Link.Email,
                pending.Organisations,
                chosen,
                problems
            ),
            problems.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );

    private static IResult Dead(Problem problem) =>
        Html.Page<DeadLinkPage, Problem>(problem, problem.Kind.Status);
}
