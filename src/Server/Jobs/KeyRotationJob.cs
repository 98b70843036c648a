using Portvakt.Domain.Basics;
using Portvakt.Server.Settings;
using Portvakt.Store;
using Portvakt.Store.Jobs;
using Portvakt.Store.Keys;

namespace Portvakt.Server.Jobs;

/// <summary>
/// Looks every ten minutes whether an environment's signing key needs a successor. After a stop it looks at once, so a
/// missed day is caught up.
/// </summary>
internal sealed class KeyRotationJob(
    StoreConnection store,
    Installation installation,
    KeyProtection keys,
    TimeProvider clock
)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    private readonly SigningKeyOffice office = new(store, keys.Protect);

    public Job Job => new(JobTexts.KeyRotationName, JobTexts.KeyRotation, Interval, Run);

    private async Task<string> Run(CancellationToken cancellation)
    {
        var published = await office.RotateDue(
            installation.Landscape,
            Actor.System(Via.Job, Guid.NewGuid().ToString("N")),
            clock.GetUtcNow(),
            cancellation
        );
        return JobResults.Join(
            published.Select(key =>
                JobResults.Say(JobResults.KeyPublished, key.KeyId, $"{key.ActiveAt:u}")
            )
        );
    }
}
