namespace Bench.Floor;

/// <summary>An id on its way to the store.</summary>
internal sealed record Entry(string Id, long Until)
{
    public TaskCompletionSource<bool> Done { get; } =
        new(TaskCreationOptions.RunContinuationsAsynchronously);
}
