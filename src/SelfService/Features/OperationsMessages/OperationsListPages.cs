using Microsoft.AspNetCore.Http;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.OperationsMessages;

/// <summary>"Driftsmeldinger" at the service desk: all of them.</summary>
internal static class OperationsListPages
{
    public static async Task<IResult> Get(
        KeptMessages messages,
        TimeProvider clock,
        CancellationToken cancellation
    ) =>
        Html.Page<OperationsListPage, OperationsListModel>(
            new(await messages.Newest(cancellation), clock.GetUtcNow())
        );
}
