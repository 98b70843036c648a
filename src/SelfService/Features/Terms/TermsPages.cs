using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Terms;

/// <summary>"Bruksvilkår": the text, the button that accepts it, and who did before.</summary>
internal static class TermsPages
{
    public static async Task<IResult> Get(
        Visit visit,
        ReadTerms read,
        CancellationToken cancellation
    ) => Page(await read.Handle(visit, [], cancellation));

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        AcceptTerms accept,
        ReadTerms read,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var outcome = await form.Submit(() =>
            accept.Handle(form["version"], visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return Page(await read.Handle(visit, outcome.Problems, cancellation));
        receipts.Leave(http, TermsTexts.Accepted.With(outcome.Value.Name));
        return Results.LocalRedirect(Links.Home);
    }

    /// <summary>The text of one version, also of one that is in force no more, or not yet.</summary>
    public static IResult Version(string version, TermsBook book, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        return book.Find(version) is { } terms
            ? Html.Page<TermsVersionPage, TermsVersionModel>(
                new(terms, IsAhead: now < terms.Begins, IsInForce: terms == book.InForce(now))
            )
            : Gate.Page(Problem.Of(Problems.NotFound));
    }

    private static IResult Page(TermsModel model) =>
        Html.Page<TermsPage, TermsModel>(model, PostedForm.StatusOf(model.Problems));
}
