using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Sessions;

/// <summary>The one-time code, after the password was right.</summary>
internal static class CodePages
{
    public static IResult Get(HttpContext http, HalfwayTicket ticket) =>
        ticket.Read(http) is null ? Results.LocalRedirect(Links.Profile) : Form([]);

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        HalfwayTicket ticket,
        CheckCode check,
        SignIn signIn,
        CancellationToken cancellation
    )
    {
        if (form.Refused is { } refused)
            return Form([refused]);
        if (ticket.Read(http) is not { } halfway)
            return Results.LocalRedirect(Links.Profile);
        var outcome = await check.Handle(halfway, form["code"], cancellation);
        if (!outcome.Ok && outcome.Problems[0].Code == Problems.SignInNeeded)
            return Results.LocalRedirect(Links.Profile);
        if (!outcome.Ok)
            return Form(outcome.Problems);
        ticket.Remove(http);
        await signIn.Start(http, outcome.Value, secondFactor: true);
        return Results.LocalRedirect(Links.Home);
    }

    private static IResult Form(IReadOnlyList<Problem> problems) =>
        Html.Page<CodePage, CodeModel>(
            new(problems),
            problems.Count == 0 ? StatusCodes.Status200OK : problems[0].Kind.Status
        );
}
