using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Sessions;

/// <summary>The one-time code, after the password was right.</summary>
internal static class CodePages
{
    public static IResult Get(HttpContext http, HalfwayTicket ticket, string? med) =>
        ticket.Read(http) is null
            ? Results.LocalRedirect(Links.Profile)
            : Form(med == Links.WithRecoveryCode, []);

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        HalfwayTicket ticket,
        CheckCode check,
        SignIn signIn,
        CancellationToken cancellation
    )
    {
        var recovery = form["med"] == Links.WithRecoveryCode;
        if (form.Refused is { } refused)
            return Form(recovery, [refused]);
        if (ticket.Read(http) is not { } halfway)
            return Results.LocalRedirect(Links.Profile);
        var outcome = await check.Handle(
            halfway,
            form["code"],
            recovery,
            visit.Actor,
            cancellation
        );
        if (!outcome.Ok && outcome.Problems[0].Code == Problems.SignInNeeded)
            return Results.LocalRedirect(Links.Profile);
        if (!outcome.Ok)
            return Form(recovery, outcome.Problems);
        ticket.Remove(http);
        await signIn.Start(http, outcome.Value, SessionWay.PasswordAndCode);
        return Results.LocalRedirect(Links.Home);
    }

    private static IResult Form(bool recovery, IReadOnlyList<Problem> problems) =>
        Html.Page<CodePage, CodeModel>(
            new(recovery, problems),
            problems.Count == 0 ? StatusCodes.Status200OK : problems[0].Kind.Status
        );
}
