using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Rest;

/// <summary>
/// Runs between routing and the operation: finds the caller, holds the route to its row of the matrix, and gives every
/// failure the one error body, whoever noticed it.
/// </summary>
internal sealed class CallMiddleware(
    RequestDelegate next,
    ApiSettings settings,
    ILogger<CallMiddleware> logger
)
{
    public async Task InvokeAsync(HttpContext http, Call call, CallerReader callers)
    {
        var started = Stopwatch.GetTimestamp();
        var correlation = Activity.Current?.TraceId.ToHexString() ?? Guid.NewGuid().ToString("N");
        call.Actor = Actor.Anonymous with
        {
            Language = LanguageChoice.Of(http),
            CorrelationId = correlation,
            Via = Via.Api,
        };
        http.Response.Headers["X-Correlation-Id"] = correlation;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        ApiBody.Limit(http);
        await Answer(http, call, callers);
        logger.LogInformation(
            "{Method} {Route} {Status} by {Client} in {Milliseconds:0.0} ms, correlation id {Correlation}",
            http.Request.Method,
            (http.GetEndpoint() as Microsoft.AspNetCore.Routing.RouteEndpoint)
                ?.RoutePattern
                .RawText,
            http.Response.StatusCode,
            call.Actor.ClientId,
            Stopwatch.GetElapsedTime(started).TotalMilliseconds,
            correlation
        );
    }

    private async Task Answer(HttpContext http, Call call, CallerReader callers)
    {
        var hungUp = http.RequestAborted;
        // A change that was begun is carried through, so that whoever lost the answer finds it whole.
        if (!HttpMethods.IsGet(http.Request.Method))
            http.RequestAborted = CancellationToken.None;
        try
        {
            if (await Refusal(http, call, callers) is { } refusal)
                await ApiResult.Refused(refusal).ExecuteAsync(http);
            else
                await next(http);
            // The framework's own refusals, of a method that is not there, come without a body.
            if (http.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null })
                await ApiResult.Refused(Bare(http)).ExecuteAsync(http);
        }
        catch (BadHttpRequestException e) when (!http.Response.HasStarted)
        {
            await ApiResult.Refused(Broken(e)).ExecuteAsync(http);
        }
        catch (Exception e)
            when (e is OperationCanceledException or IOException && hungUp.IsCancellationRequested)
        {
            logger.LogDebug("A caller hung up");
        }
        catch (Exception e) when (!http.Response.HasStarted)
        {
            logger.LogError(
                e,
                "A call failed, correlation id {Correlation}",
                call.Actor.CorrelationId
            );
            await ApiResult
                .Refused(Problem.Of(Problems.Unexpected, call.Actor.CorrelationId))
                .ExecuteAsync(http);
        }
    }

    private async Task<Problem?> Refusal(HttpContext http, Call call, CallerReader callers)
    {
        if (http.GetEndpoint() is not { } endpoint)
            return Problem.Of(Problems.ApiPathUnknown, settings.Portal + Links.ApiReference);
        if (Query.WithNul(http, endpoint) is { } parameter)
            return Problem.Of(Problems.ApiParameterMalformed, parameter, "U+0001–U+10FFFF");
        var operation = endpoint.Metadata.GetMetadata<OperationMetadata>()?.Operation;
        // Public operations ask nobody who they are; some clients send a token along all the same.
        if (operation is null || Permissions.Of(operation.Value).Level == Level.Anyone)
            return null;
        var caller = await callers.Read(http, call.Environment, call.Actor);
        if (!caller.Ok)
            return caller.Problems[0];
        call.Actor = Permissions.Reaching(caller.Value, operation.Value);
        return call.Actor.ClientId is null && call.Actor.PersonId is null
            ? Problem.Of(Problems.BearerMissing)
            : Permissions.Refusal(call.Actor, operation.Value, call.Environment.Kind);
    }

    private static Problem Bare(HttpContext http) =>
        http.Response.StatusCode == StatusCodes.Status405MethodNotAllowed
            ? Problem.Of(Problems.ApiMethodUnknown, http.Response.Headers.Allow.ToString())
            : Problem.Of(Problems.NotFound);

    private static Problem Broken(BadHttpRequestException e) =>
        e.StatusCode == StatusCodes.Status413PayloadTooLarge
            ? Problem.Of(Problems.ApiBodyTooLarge, ApiBody.MaxKilobytes)
            : Problem.Of(Problems.ApiJson, 1, 1);
}
