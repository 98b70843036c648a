using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Terms;

/// <summary>"Bruksvilkår": the text, and the button that accepts it.</summary>
internal static class TermsPages
{
    public static async Task<IResult> Get(
        Visit visit,
        AcceptTerms accept,
        CancellationToken cancellation
    ) => Page(visit, await accept.Refusal(visit.Actor, cancellation), []);

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        AcceptTerms accept,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var outcome = await form.Submit(() => accept.Handle(visit.Actor, cancellation));
        if (!outcome.Ok)
            return Page(visit, await accept.Refusal(visit.Actor, cancellation), outcome.Problems);
        receipts.Leave(http, TermsTexts.Accepted.With(outcome.Value.Name));
        return Results.LocalRedirect(Links.Home);
    }

    private static IResult Page(Visit visit, Problem? refusal, IReadOnlyList<Problem> problems) =>
        Html.Page<TermsPage, TermsModel>(
            new(visit.Actor.IsMember, visit.Actor.TermsAccepted, refusal, problems),
            problems.Count == 0 ? StatusCodes.Status200OK : problems[0].Kind.Status
        );
}
