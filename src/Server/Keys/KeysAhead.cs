using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Portvakt.Server.Keys;

/// <summary>
/// RSA keys that are made while something else is done: a new installation needs several, each takes a tenth of a second
/// or more, and opening the store keeps only one core busy.
/// </summary>
internal sealed class KeysAhead : IDisposable
{
    private const int Bits = 2048;
    private readonly ConcurrentQueue<Task<RSA>> keys = new();
    private readonly Func<RSA> make;

    /// <summary>Begins to make <paramref name="count"/> keys.</summary>
    /// <param name="count">How many will be taken at least.</param>
    /// <param name="make">Makes one that nobody else has; null for the framework's way.</param>
    public KeysAhead(int count, Func<RSA>? make)
    {
        this.make = make ?? Make;
        for (var i = 0; i < count; i++)
            keys.Enqueue(Task.Run(this.make));
    }

    /// <summary>A key that nobody else has; the caller disposes it. Made now when none is left.</summary>
    public Task<RSA> Take() => keys.TryDequeue(out var key) ? key : Task.Run(make);

    /// <summary>Throws the rest away.</summary>
    public void Dispose()
    {
        while (keys.TryDequeue(out var key))
            key.ContinueWith(
                made => made.GetAwaiter().GetResult().Dispose(),
                TaskContinuationOptions.OnlyOnRanToCompletion
            );
    }

    private static RSA Make()
    {
        var key = RSA.Create(Bits);
        // The framework makes the numbers when they are first asked for.
        key.ExportParameters(includePrivateParameters: false);
        return key;
    }
}
