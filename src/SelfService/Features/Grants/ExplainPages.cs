using Microsoft.AspNetCore.Http;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>"Forklar": why a token was refused.</summary>
internal static class ExplainPages
{
    /// <summary>The forms; with a scope in the address, the answer to the question.</summary>
    public static Task<IResult> Get(
        Visit visit,
        ExplainGrant explain,
        TimeProvider clock,
        string? klient,
        string? scope,
        string? virksomhet,
        string? spor,
        CancellationToken cancellation
    )
    {
        var input = new ExplainInput(spor, klient, scope, virksomhet);
        return scope is null && spor is null
            ? Task.FromResult(Page(Model(visit, input, clock)))
            : Answer(visit, input, explain, clock, cancellation);
    }

    /// <summary>
    /// A pasted text. It is posted, since an assertion in an address would stand in the history of the browser and in the
    /// logs of proxies.
    /// </summary>
    public static async Task<IResult> Post(
        PostedForm form,
        Visit visit,
        ExplainGrant explain,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        // An empty field is a text that nothing was found in, not a question.
        var text = form["tekst"] is { Length: > 0 } sent ? sent : "–";
        var input = new ExplainInput(text);
        return form.Refused is { } refused
            ? Page(Model(visit, input, clock) with { Problems = [refused] })
            : await Answer(visit, input, explain, clock, cancellation);
    }

    private static async Task<IResult> Answer(
        Visit visit,
        ExplainInput input,
        ExplainGrant explain,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var outcome = await explain.Handle(input, visit.Environment, visit.Actor, cancellation);
        return Page(
            Model(visit, input, clock) with
            {
                Problems = outcome.Problems,
                Explanation = outcome.Value,
            }
        );
    }

    private static ExplainModel Model(Visit visit, ExplainInput input, TimeProvider clock) =>
        new(visit.Environment, input) { IsDesk = visit.Actor.IsOperator, Now = clock.GetUtcNow() };

    private static IResult Page(ExplainModel model) =>
        Html.Page<ExplainPage, ExplainModel>(model, PostedForm.StatusOf(model.Problems));
}
