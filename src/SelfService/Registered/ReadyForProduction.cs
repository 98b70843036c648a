using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.Store;
using Portvakt.Store.Notices;

namespace Portvakt.SelfService.Registered;

/// <summary>
/// What an organisation owes before it takes an integration or a scope into production: somebody to send the invoice to, looked over
/// within the year, and somebody who hears when something happens.
/// </summary>
internal sealed class ReadyForProduction(PortvaktDb db, TimeProvider clock)
{
    /// <summary>What is missing; nothing in a test environment.</summary>
    /// <param name="keeper">Whose it will be.</param>
    public async Task<IReadOnlyList<Problem>> Missing(
        OrganisationId keeper,
        InstalledEnvironment environment,
        CancellationToken cancellation
    )
    {
        if (!environment.IsProd)
            return [];
        var missing = new List<Problem>();
        var inForce = await db.MercantileAt(new NoticePlace(keeper), cancellation);
        if (!inForce.HasInvoiceChannel)
            missing.Add(Problem.Of(Problems.MercantileDataMissing));
        else if (inForce.Own!.IsOverdue(clock.GetUtcNow()))
            missing.Add(Problem.Of(Problems.MercantileReviewDue));
        var place = new NoticePlace(keeper, environment.Name);
        if (
            !await db
                .NotificationPoints.HoldingAt(place)
                .AnyAsync(p => p.Confirmed != null, cancellation)
        )
            missing.Add(Problem.Of(Problems.NotificationPointMissing));
        return missing;
    }
}
