using Microsoft.AspNetCore.Http;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Jobs;

/// <summary>The list of jobs, and its button.</summary>
internal static class JobPages
{
    public static async Task<IResult> Get(
        FindJobs find,
        TimeProvider clock,
        CancellationToken cancellation
    ) =>
        Html.Page<JobListPage, JobListModel>(
            new(await find.Handle(cancellation), clock.GetUtcNow())
        );

    public static async Task<IResult> Run(
        PostedForm form,
        HttpContext http,
        Visit visit,
        RequestJob request,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var outcome = await form.Submit(() =>
            request.Handle(form["job"], visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return Gate.Page(outcome.Problems[0]);
        receipts.Leave(http, JobPageTexts.Requested.With(outcome.Value.Name));
        return Results.LocalRedirect(Links.Jobs);
    }
}
