using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Terms;

/// <summary>"Bruksvilkår": the text, the button that accepts it, and who did before.</summary>
internal static class TermsPages
{
    public static Task<IResult> Get(
        Visit visit,
        AcceptTerms accept,
        ListSignatures signatures,
        CancellationToken cancellation
    ) => Page(visit, accept, signatures, [], cancellation);

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        AcceptTerms accept,
        ListSignatures signatures,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var outcome = await form.Submit(() =>
            accept.Handle(form["version"], visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return await Page(visit, accept, signatures, outcome.Problems, cancellation);
        receipts.Leave(http, TermsTexts.Accepted.With(outcome.Value.Name));
        return Results.LocalRedirect(Links.Home);
    }

    /// <summary>The text of one version, also of one that is in force no more.</summary>
    public static IResult Version(string version) =>
        TermsCatalogue.Find(version) is { } terms
            ? Html.Page<TermsVersionPage, TermsVersionModel>(
                new(terms, terms == TermsInForce.Current)
            )
            : Gate.Page(Problem.Of(Problems.NotFound));

    private static async Task<IResult> Page(
        Visit visit,
        AcceptTerms accept,
        ListSignatures signatures,
        IReadOnlyList<Problem> problems,
        CancellationToken cancellation
    ) =>
        Html.Page<TermsPage, TermsModel>(
            new(TermsInForce.Current, visit.Actor.IsMember, visit.Actor.TermsAccepted, problems)
            {
                AcceptedBefore = visit
                    .Organisations.FirstOrDefault(o => o.Number == visit.Actor.Organisation)
                    ?.AcceptedTerms,
                Refusal = await accept.Refusal(visit.Actor, cancellation),
                Signatures = visit.Actor.Organisation is { } number
                    ? await signatures.Of(number, cancellation)
                    : [],
            },
            PostedForm.StatusOf(problems)
        );
}
