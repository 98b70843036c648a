using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>"Webhooker" of the organisation.</summary>
internal static class WebhookListPages
{
    public static async Task<IResult> Get(
        Visit visit,
        ReadWebhooks read,
        Landscape landscape,
        TimeProvider clock,
        CancellationToken cancellation
    ) =>
        Html.Page<WebhookListPage, WebhookListModel>(
            new(
                await read.List(visit.Organisation, cancellation),
                [.. landscape.Environments.Where(e => e.IsProd)],
                clock.GetUtcNow()
            )
        );
}
