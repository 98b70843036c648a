using Portvakt.Domain.Tokens;

namespace Portvakt.Store.Replay;

/// <summary>One grant waiting to be recorded.</summary>
internal sealed class ReplayEntry(ReplayKey key, long keptUntil)
{
    // Asynchronous, so that the writer goes on with the next batch instead of answering requests.
    private readonly TaskCompletionSource<ReplayAnswer> answer = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    public ReplayKey Key { get; } = key;

    /// <summary>Unix milliseconds.</summary>
    public long KeptUntil { get; } = keptUntil;

    public Task<ReplayAnswer> Answer => answer.Task;

    public void Settle(ReplayAnswer value) => answer.TrySetResult(value);
}
