using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Notices;

/// <summary>"Det som går ut", and the page on which notices are stopped or put off.</summary>
internal static class EndPages
{
    public static async Task<IResult> List(
        int? side,
        Visit visit,
        ListEnds list,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var environment = visit.Environment;
        var (rows, paged) = await list.Handle(visit.Organisation, environment, side, cancellation);
        return Html.Page<EndsPage, EndsModel>(new(environment, rows, paged, clock.GetUtcNow()));
    }

    public static Task<IResult> Get(
        string? ting,
        Visit visit,
        ListEnds list,
        TimeProvider clock,
        CancellationToken cancellation
    ) => Ask(ting, null, [], visit, list, clock, cancellation);

    public static async Task<IResult> Post(
        string? ting,
        PostedForm form,
        HttpContext http,
        Visit visit,
        PauseNotices pause,
        ListEnds list,
        Receipts receipts,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var outcome = await form.Submit(() =>
            pause.Handle(
                ting ?? "",
                form["deed"],
                form["day"],
                visit.Environment,
                visit.Actor,
                cancellation
            )
        );
        if (!outcome.Ok)
            return await Ask(ting, form, outcome.Problems, visit, list, clock, cancellation);
        receipts.Leave(http, PauseTexts.Saved.With(outcome.Value.Ending.Thing.Name));
        return Results.LocalRedirect(Links.Ends(visit.Environment.Name));
    }

    private static async Task<IResult> Ask(
        string? key,
        PostedForm? form,
        IReadOnlyList<Problem> problems,
        Visit visit,
        ListEnds list,
        TimeProvider clock,
        CancellationToken cancellation
    ) =>
        await list.Find(key ?? "", visit.Organisation, visit.Environment, cancellation) is { } row
            ? Html.Page<PausePage, PauseModel>(
                new(
                    visit.Environment,
                    row,
                    form?["deed"],
                    form?["day"],
                    problems,
                    visit.Refusal(Operation.ChangeIntegration),
                    clock.GetUtcNow()
                ),
                PostedForm.StatusOf(problems)
            )
            : Gate.Page(Problem.Of(Problems.NotFound));
}
