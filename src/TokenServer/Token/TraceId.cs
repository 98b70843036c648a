using System.Diagnostics;

namespace Portvakt.TokenServer.Token;

/// <summary>The id that ties an answer to our log: the request's trace when it has one.</summary>
internal static class TraceId
{
    /// <summary>32 hexadecimal characters.</summary>
    public static string Current() =>
        (
            Activity.Current is { IdFormat: ActivityIdFormat.W3C } activity
                ? activity.TraceId
                : ActivityTraceId.CreateRandom()
        ).ToHexString();
}
