using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>Draws a case from any side.</summary>
internal sealed class ShowCase(
    ReadCase read,
    DecideCase decide,
    Landscape landscape,
    Visit visit,
    TimeProvider clock
)
{
    public async Task<IResult> Page(
        Case about,
        CasePlace place,
        string? typed,
        IReadOnlyList<Problem> problems,
        CancellationToken cancellation
    ) =>
        Html.Page<CasePage, CaseModel>(
            new(
                await read.Detail(about, place.Reader, cancellation),
                place,
                landscape.Find(about.Environment?.Value)?.Badge(),
                about.AssigneeId is { } id && id == visit.Actor.PersonId,
                clock.GetUtcNow(),
                typed,
                problems
            )
            {
                Checks = place.Decide is null
                    ? []
                    : (await decide.Prepare(about, cancellation)).Checks,
            },
            PostedForm.StatusOf(problems)
        );
}
