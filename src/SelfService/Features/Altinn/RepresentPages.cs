using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Altinn;

/// <summary>Chooses whom the session represents, sub units among them.</summary>
internal static class RepresentPages
{
    public const string Field = "organisasjon";

    public const string Back = "tilbake";

    public static IResult Get(string? tilbake, Visit visit) => Form(visit, tilbake, []);

    public static async Task<IResult> Post(PostedForm form, HttpContext http, Visit visit)
    {
        var chosen = visit.Organisations.FirstOrDefault(o => o.Number.ToString() == form[Field]);
        // Another organisation than the form was made for is what it is about; only the missing token counts.
        if (form.Refused is { Code: Problems.FormExpired } refused)
            return Form(visit, form[Back], [refused]);
        if (chosen is null)
            return Form(visit, form[Back], [Problem.At(Field, Problems.ChoiceMissing)]);
        await SignIn.ActFor(http, chosen.Number);
        return Results.LocalRedirect(
            form[Back] is { Length: > 0 } back
                ? LocalAddress.OrHome(back)
                : Links.AltinnProfile(visit.Environment.Name)
        );
    }

    private static IResult Form(Visit visit, string? back, IReadOnlyList<Problem> problems) =>
        Html.Page<RepresentPage, RepresentModel>(
            new(
                visit.Environment.Name,
                visit.Organisations,
                visit.Actor.Organisation?.ToString(),
                visit.Actor.IsStrong,
                back,
                problems
            ),
            PostedForm.StatusOf(problems)
        );
}
