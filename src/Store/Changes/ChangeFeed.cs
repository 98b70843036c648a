namespace Portvakt.Store.Changes;

/// <summary>Tells the listeners of this process what was just committed, and waits for them.</summary>
public sealed class ChangeFeed
{
    private volatile Func<IReadOnlyList<Change>, CancellationToken, Task>[] listeners = [];

    /// <summary>Tells this process's news from those of others on the same database.</summary>
    internal string Name { get; } = Guid.NewGuid().ToString("N");

    /// <summary>Adds a listener for the life of the process.</summary>
    public void Listen(Func<IReadOnlyList<Change>, CancellationToken, Task> listener)
    {
        lock (this)
            listeners = [.. listeners, listener];
    }

    internal async Task Publish(IReadOnlyList<Change> changes, CancellationToken cancellation)
    {
        foreach (var listener in listeners)
            await listener(changes, cancellation);
    }
}
