using Portvakt.Store;
using Portvakt.Store.Audit;

namespace Portvakt.SelfService.Features.Events;

/// <summary>Checks the log against its seals, one check at a time: it reads all of it.</summary>
internal sealed class CheckLog(StoreConnection store)
{
    private static readonly SemaphoreSlim Turn = new(1);

    public async Task<ChainVerdict> Handle(CancellationToken cancellation)
    {
        await Turn.WaitAsync(cancellation);
        try
        {
            return await new EventChainCheck(store).Run(cancellation);
        }
        finally
        {
            Turn.Release();
        }
    }
}
