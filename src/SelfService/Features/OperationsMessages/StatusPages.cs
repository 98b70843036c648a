using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Operations;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.OperationsMessages;

/// <summary>How the service is, for everybody. It needs nothing of the database, so that it works without it too.</summary>
internal static class StatusPages
{
    public static async Task<IResult> Get(
        OperationsBoard board,
        DatabaseProbe database,
        Landscape landscape,
        TimeProvider clock,
        CancellationToken cancellation
    ) =>
        Html.Page<StatusPage, StatusModel>(
            new(
                board.All,
                landscape.Environments,
                await database.Answers(cancellation),
                clock.GetUtcNow()
            )
        );

    public static IResult Feed(
        HttpContext http,
        Visit visit,
        OperationsBoard board,
        PortalAddress portal,
        string? lang
    )
    {
        http.Response.Headers.CacheControl = "public, max-age=60";
        return Results.Bytes(
            StatusFeed.Write(
                board.All,
                portal.Value,
                Languages.FromTag(lang) ?? visit.Actor.Language
            ),
            "application/rss+xml; charset=utf-8"
        );
    }
}
