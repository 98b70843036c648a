using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Portvakt.SelfService.Tests.Rest.Fuzz;

/// <summary>Counts the database commands of each request, by the trace id that the request was sent with.</summary>
internal sealed class CommandCount
    : IObserver<DiagnosticListener>,
        IObserver<KeyValuePair<string, object?>>,
        IDisposable
{
    private readonly ConcurrentDictionary<string, int> counts = new();
    private readonly ConcurrentBag<IDisposable> subscriptions = [];

    public CommandCount() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>How many commands the request with this trace id has cost so far.</summary>
    public int Of(string traceId) => counts.GetValueOrDefault(traceId);

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
            subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (
            value.Key == RelationalEventId.CommandExecuting.Name
            && Activity.Current?.TraceId.ToHexString() is { } trace
        )
            counts.AddOrUpdate(trace, 1, (_, count) => count + 1);
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose()
    {
        foreach (var subscription in subscriptions)
            subscription.Dispose();
    }
}
