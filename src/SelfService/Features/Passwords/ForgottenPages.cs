using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Passwords;

/// <summary>"Glemt passord".</summary>
internal static class ForgottenPages
{
    public static IResult Get() => Page(null, sent: false, []);

    public static async Task<IResult> Post(
        PostedForm form,
        Visit visit,
        SendPasswordLink send,
        CancellationToken cancellation
    )
    {
        var outcome = await form.Submit(() =>
            send.Handle(form["email"], visit.Actor, cancellation)
        );
        return Page(form["email"], outcome.Ok, outcome.Problems);
    }

    private static IResult Page(string? email, bool sent, IReadOnlyList<Problem> problems) =>
        Html.Page<ForgottenPage, ForgottenModel>(
            new(email, sent, problems),
            problems.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
}
