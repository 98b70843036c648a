using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Polly;
using Portvakt.Domain.Basics;

namespace Portvakt.Outside.Altinn;

/// <summary>Calls the platform with a token of our own, and tells an answer from the lack of one.</summary>
/// <param name="token">Gives a token with a scope; null when none can be signed now.</param>
internal sealed class AltinnCalls(HttpClient http, Func<string, string?> token, ILogger logger)
{
    /// <summary>The answer when its status is among the expected; null, and a line in the log, otherwise.</summary>
    /// <param name="scope">The scope that the call needs.</param>
    /// <param name="path">Relative to the platform; what it names must not be personal.</param>
    public async Task<AltinnAnswer?> Send(
        string scope,
        HttpMethod method,
        string path,
        string? json,
        HttpStatusCode[] expected,
        CancellationToken cancellation
    )
    {
        if (token(scope) is not { } bearer)
            return null;
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        request.Headers.Accept.ParseAdd("application/json");
        if (json is not null)
            request.Content = new StringContent(json, new MediaTypeHeaderValue("application/json"));
        try
        {
            using var response = await http.SendAsync(request, cancellation);
            if (!expected.Contains(response.StatusCode))
            {
                logger.LogWarning(
                    "The delegation source answers {Status} to {Scope}; nothing is confirmed",
                    (int)response.StatusCode,
                    scope
                );
                return null;
            }
            var body = response.IsSuccessStatusCode
                ? JsonElement.Parse(await response.Content.ReadAsByteArrayAsync(cancellation))
                : default;
            JsonText.DemandUnicode(body);
            return new AltinnAnswer(response.StatusCode, body);
        }
        catch (Exception e) when (IsOutage(e, cancellation))
        {
            // Not the exception itself: its text may repeat the address with all parameters.
            logger.LogWarning(
                "The delegation source could not be asked for {Scope} ({Reason}); nothing is confirmed",
                scope,
                e.GetType().Name
            );
            return null;
        }
    }

    private static bool IsOutage(Exception e, CancellationToken cancellation) =>
        e
            is HttpRequestException
                or ExecutionRejectedException
                or JsonException
                or InvalidOperationException
                or IOException
        || e is OperationCanceledException && !cancellation.IsCancellationRequested;
}
