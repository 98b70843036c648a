using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Casework;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>Draws the decision form, and takes the decision.</summary>
internal sealed class ShowDecision(
    ReadCase read,
    DecideCase decide,
    Landscape landscape,
    Visit visit,
    Receipts receipts,
    TimeProvider clock
)
{
    public const string Approved = "godkjenn";
    public const string Declined = "avslaa";

    /// <param name="refusal">Why the reader may not decide now; the form is not shown then, nor on a closed case.</param>
    public async Task<IResult> Page(
        Case about,
        CasePlace place,
        Problem? refusal,
        IReadOnlyList<Problem> problems,
        CancellationToken cancellation,
        PostedForm? typed = null
    ) =>
        Html.Page<DecidePage, DecisionModel>(
            new(
                await read.Detail(about, place.Reader, cancellation),
                place,
                await decide.Prepare(about, cancellation),
                clock.GetUtcNow(),
                problems
            )
            {
                Environment = landscape.Find(about.Environment?.Value)?.Badge(),
                Refusal =
                    refusal
                    ?? (about.IsOpen ? null : Problem.Of(Problems.CaseDecided, about.Number)),
                Typed = typed,
            },
            PostedForm.StatusOf(problems)
        );

    public async Task<IResult> Decide(
        Case about,
        CasePlace place,
        PostedForm form,
        HttpContext http,
        string back,
        CancellationToken cancellation
    )
    {
        var decision = form["decision"];
        var outcome = await form.Submit<Case>(async () =>
            decision is Approved or Declined
                ? await decide.Handle(about, decision == Approved, form, visit.Actor, cancellation)
                : Problem.At("decision", Problems.ChoiceMissing)
        );
        if (!outcome.Ok)
            return outcome.Problems[0].Code == Problems.ConcurrentChange
                ? Gate.Page(outcome.Problems[0])
                : await Page(about, place, null, outcome.Problems, cancellation, form);
        var detail = await read.Detail(about, place.Reader, cancellation);
        var said = decision == Approved ? DecisionTexts.Approved : DecisionTexts.Declined;
        receipts.Leave(http, said.With(about.Number, detail.Requester));
        return Results.LocalRedirect(back);
    }
}
