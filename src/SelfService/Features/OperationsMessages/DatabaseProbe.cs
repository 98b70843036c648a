using Portvakt.Store;

namespace Portvakt.SelfService.Features.OperationsMessages;

/// <summary>Whether the database answers, asked with little patience.</summary>
internal sealed class DatabaseProbe(StoreConnection store, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<bool> Answers(CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(
            limit.Token,
            cancellation
        );
        try
        {
            await using var db = store.CreateDbContext();
            return await db.Database.CanConnectAsync(either.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return false;
        }
    }
}
