using System.Diagnostics;

namespace Portvakt.Server.Hardening;

/// <summary>
/// Begins each request with a trace id of our own. A refusal is looked up by it, and the log and the events carry it, so
/// whoever could choose it could hide what happened to somebody else behind a request of theirs. Proxies are not asked
/// either: most pass on what the caller sent.
/// </summary>
internal sealed class OwnTraces : DistributedContextPropagator
{
    public override IReadOnlyCollection<string> Fields => [];

    public override void ExtractTraceIdAndState(
        object? carrier,
        PropagatorGetterCallback? getter,
        out string? traceId,
        out string? traceState
    ) => (traceId, traceState) = (null, null);

    public override IEnumerable<KeyValuePair<string, string?>>? ExtractBaggage(
        object? carrier,
        PropagatorGetterCallback? getter
    ) => null;

    public override void Inject(
        Activity? activity,
        object? carrier,
        PropagatorSetterCallback? setter
    ) { }
}
