using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Sessions;

/// <summary>"Bytt virksomhet": chooses whom the session acts for.</summary>
internal static class SwitchPages
{
    public static IResult Get(Visit visit) => Form(visit, []);

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        SwitchOrganisation change,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var chosen = visit.Organisations.FirstOrDefault(o =>
            o.Number.ToString() == form["organisation"]
        );
        // Made for another organisation is what this form is about; only the missing token counts.
        if (form.Refused is { } refused && refused.Code == Problems.FormExpired)
            return Form(visit, [refused]);
        if (chosen is null)
            return Form(visit, [Problem.At("organisation", Problems.ChoiceMissing)]);
        await change.Handle(chosen, visit.Actor, cancellation);
        await SignIn.ActFor(http, chosen.Number);
        receipts.Leave(http, SessionTexts.Switched.With(chosen.Name));
        return Results.LocalRedirect(Links.Home);
    }

    private static IResult Form(Visit visit, IReadOnlyList<Problem> problems) =>
        Html.Page<SwitchPage, SwitchModel>(
            new(visit.Organisations, visit.Actor.Organisation?.ToString(), problems),
            problems.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
}
