using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>Several requests are approved in two steps at one address: whose they are is shown before anything is given.</summary>
internal static class ApproveSeveralPages
{
    /// <summary>The boxes of the list.</summary>
    public const string Chosen = "valgt";

    /// <summary>The field that only the second step sends.</summary>
    public const string Confirmed = "bekreft";

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        ApproveSeveral several,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var (environment, actor) = (visit.Environment, visit.Actor);
        var ids = form.All(Chosen)
            .Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty)
            .ToList();
        var rows = await several.Find(ids, environment, actor, cancellation);
        if (rows.Count == 0)
        {
            if (form.Refused is { } expired)
                return Gate.Page(expired);
            receipts.Leave(http, AccessRequestTexts.NothingChosen);
            return Results.LocalRedirect(Links.AccessRequests(environment.Name));
        }
        var model = new ApproveSeveralModel(environment.Name, rows);
        if (form[Confirmed] is null)
            return Show(model, form.Refused is { } refused ? [refused] : []);
        var outcome = await form.Submit(() =>
            several.Handle(rows, environment, actor, cancellation)
        );
        if (!outcome.Ok)
            return Show(model, outcome.Problems);
        var failed = outcome.Value;
        if (failed.Count == 0)
        {
            receipts.Leave(http, AccessRequestTexts.ApprovedCount(rows.Count));
            return Results.LocalRedirect(Links.AccessRequests(environment.Name));
        }
        return Show(
            model with
            {
                Failed = failed,
                Approved = rows.Count - failed.Count,
            },
            [failed[0].Problem]
        );
    }

    private static IResult Show(ApproveSeveralModel model, IReadOnlyList<Problem> problems) =>
        Html.Page<ApproveSeveralPage, ApproveSeveralModel>(
            model with
            {
                Problems = model.Failed.Count > 0 ? [] : problems,
            },
            PostedForm.StatusOf(problems)
        );
}
