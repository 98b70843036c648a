using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Portvakt.TokenServer.Token;

/// <summary>The id that ties an answer to our log and to the refusals kept: the request's trace when it has one.</summary>
internal sealed class TraceId
{
    private readonly string value = (
        Activity.Current is { IdFormat: ActivityIdFormat.W3C } activity
            ? activity.TraceId
            : ActivityTraceId.CreateRandom()
    ).ToHexString();

    private TraceId() { }

    /// <summary>32 hexadecimal characters, the same each time for one request.</summary>
    public static string Of(HttpContext http)
    {
        if (http.Features.Get<TraceId>() is not { } trace)
            http.Features.Set(trace = new TraceId());
        return trace.value;
    }
}
