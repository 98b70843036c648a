using Microsoft.AspNetCore.Http;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.ServiceDesk;

/// <summary>The service desk's front page: what waits, and what is missing.</summary>
internal static class DeskPages
{
    public static async Task<IResult> Get(
        Visit visit,
        ReadDesk read,
        TimeProvider clock,
        CancellationToken cancellation
    ) =>
        Html.Page<DeskPage, DeskModel>(
            new(await read.Handle(visit.Actor, cancellation), clock.GetUtcNow())
        );
}
