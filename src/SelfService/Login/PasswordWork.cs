using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Login;

/// <summary>
/// Where passwords are hashed. Anybody may ask for it by typing a password, and it is slow on purpose; so it gets
/// part of the processors and a queue that ends, and the token server beside it keeps answering.
/// </summary>
public sealed class PasswordWork : IDisposable
{
    private const int MostWaiting = 32;
    private readonly SemaphoreSlim slots = new(Math.Max(1, Environment.ProcessorCount / 2));
    private int waiting;

    /// <summary>Does the work when there is room; a problem when too many wait already.</summary>
    public async Task<Outcome<T>> Do<T>(Func<T> work, CancellationToken cancellation)
        where T : notnull
    {
        try
        {
            if (Interlocked.Increment(ref waiting) > MostWaiting)
                return Problem.Of(Problems.SignInBusy);
            await slots.WaitAsync(cancellation);
            try
            {
                return work();
            }
            finally
            {
                slots.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }

    public void Dispose() => slots.Dispose();
}
