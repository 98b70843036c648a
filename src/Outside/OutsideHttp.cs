using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace Portvakt.Outside;

/// <summary>
/// The one client for calls to the outside: no redirects, no cookies, small answers, short patience. Files come by
/// <see cref="OutsideFile"/>, behind the same guards.
/// </summary>
public static class OutsideHttp
{
    /// <summary>Largest answer in bytes; a larger one fails the call.</summary>
    public const int LargestAnswer = 64 * 1024;

    /// <summary>How long a breaker that has opened stays open.</summary>
    public static readonly TimeSpan Break = TimeSpan.FromSeconds(5);

    /// <param name="address">What the calls are relative to; see <see cref="OutsideAddress.MayBeCalled"/>.</param>
    /// <param name="patience">For one call with all its attempts.</param>
    public static HttpClient Create(
        Uri address,
        OutsideReach reach,
        TimeSpan patience,
        TimeProvider time
    ) => Create(address, reach, patience, Pipeline(patience, time));

    /// <summary>As <see cref="Create(Uri, OutsideReach, TimeSpan, TimeProvider)"/>, for what must not be sent twice.</summary>
    public static HttpClient CreateForOnce(
        Uri address,
        OutsideReach reach,
        TimeSpan patience,
        TimeProvider time
    ) =>
        Create(
            address,
            reach,
            patience,
            new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
                .AddTimeout(new HttpTimeoutStrategyOptions { Timeout = patience })
                .Build()
        );

    private static HttpClient Create(
        Uri address,
        OutsideReach reach,
        TimeSpan patience,
        ResiliencePipeline<HttpResponseMessage> pipeline
    )
    {
        if (!OutsideAddress.MayBeCalled(address, reach))
            throw new ArgumentException("this address may not be called", nameof(address));
        return new HttpClient(new ResilienceHandler(pipeline) { InnerHandler = Sockets(reach) })
        {
            BaseAddress = address,
            MaxResponseContentBufferSize = LargestAnswer,
            // The pipeline's own limits are shorter, and say so in their own words.
            Timeout = patience * 2,
        };
    }

    /// <summary>What guards every call, whether its answer is small or a file.</summary>
    internal static SocketsHttpHandler Sockets(OutsideReach reach) =>
        new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            // A proxy would resolve the name itself, after our check.
            UseProxy = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            // Whoever is called has no business with the ids of our requests.
            ActivityHeadersPropagator = null,
            ConnectCallback = (context, cancellation) =>
                OutsideAddress.Connect(context.DnsEndPoint, reach, cancellation),
        };

    private static ResiliencePipeline<HttpResponseMessage> Pipeline(
        TimeSpan patience,
        TimeProvider time
    ) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddTimeout(new HttpTimeoutStrategyOptions { Timeout = patience })
            .AddRetry(
                new HttpRetryStrategyOptions
                {
                    MaxRetryAttempts = 1,
                    Delay = TimeSpan.FromMilliseconds(100),
                    UseJitter = true,
                }
            )
            .AddCircuitBreaker(
                new HttpCircuitBreakerStrategyOptions
                {
                    FailureRatio = 0.5,
                    MinimumThroughput = 8,
                    SamplingDuration = TimeSpan.FromSeconds(10),
                    BreakDuration = Break,
                }
            )
            .AddTimeout(new HttpTimeoutStrategyOptions { Timeout = patience * 0.6 })
            .Build();
}
