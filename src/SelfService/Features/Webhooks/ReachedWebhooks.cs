using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Places;
using Portvakt.SelfService.Rest;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>
/// What an environment's API reaches: the webhooks of that environment, and those of the organisation as a whole, which
/// machines change in production alone.
/// </summary>
internal sealed class ReachedWebhooks(PortvaktDb db, Landscape landscape)
{
    public IQueryable<NotificationPoint> Of(Call call)
    {
        var environment = call.Environment.Name;
        return db
            .NotificationPoints.Of(call.Organisation)
            .Where(p => p.Environment == environment || p.Environment == null);
    }

    /// <summary>One of them, to change it.</summary>
    public async Task<Outcome<NotificationPoint>> ToChange(
        Call call,
        Guid id,
        CancellationToken cancellation
    )
    {
        if (await Of(call).FirstOrDefaultAsync(p => p.Id == id, cancellation) is not { } point)
            return Problem.Of(Problems.NotFound);
        return Refusal(call, point.Environment is null) is { } refusal ? refusal : point;
    }

    /// <summary>Why a caller may not change a webhook of the organisation, or of the environment alone; null when it may.</summary>
    public Problem? Refusal(Call call, bool isWhole) =>
        isWhole ? WholeOrganisation.Refusal(landscape, call.Environment, call.Actor) : null;
}
