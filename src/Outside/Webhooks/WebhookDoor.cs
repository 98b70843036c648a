using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace Portvakt.Outside.Webhooks;

/// <summary>
/// Posts to the addresses that customers write, behind the guards of <see cref="OutsideHttp"/>: no redirects, and of the
/// answer its status only. Nothing is tried twice here; who calls decides that.
/// </summary>
public sealed class WebhookDoor(OutsideReach reach, TimeProvider clock) : IDisposable
{
    /// <summary>How long an answer is waited for.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private const string ContentType = "application/cloudevents+json";

    private readonly HttpClient http = new(Sockets(reach)) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>Why an address cannot be a webhook's; null when it can.</summary>
    public async Task<WebhookAnswer?> Refusal(Uri address, CancellationToken cancellation)
    {
        if (!OutsideAddress.MayBeCalled(address, reach))
            return new WebhookAnswer(WebhookAnswer.NoTls);
        return await OutsideAddress.LeadsInside(address.Host, reach, cancellation)
            ? new WebhookAnswer(WebhookAnswer.Forbidden)
            : null;
    }

    public async Task<WebhookAnswer> Post(
        Uri address,
        WebhookMessage message,
        CancellationToken cancellation
    )
    {
        if (!OutsideAddress.MayBeCalled(address, reach))
            return new WebhookAnswer(WebhookAnswer.Forbidden);
        using var limit = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(
            limit.Token,
            cancellation
        );
        using var request = Request(address, message);
        try
        {
            using var answer = await http.SendAsync(
                request,
                HttpCompletionOption.ResponseHeadersRead,
                either.Token
            );
            return WebhookAnswer.Of((int)answer.StatusCode);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return new WebhookAnswer(WebhookAnswer.TimedOut);
        }
        catch (HttpRequestException e)
        {
            return new WebhookAnswer(Word(e));
        }
    }

    public void Dispose() => http.Dispose();

    private static SocketsHttpHandler Sockets(OutsideReach reach)
    {
        var sockets = OutsideHttp.Sockets(reach);
        // What an answer says is not read; a long one is cut off by closing its connection.
        sockets.MaxResponseDrainSize = OutsideHttp.LargestAnswer;
        sockets.ResponseDrainTimeout = TimeSpan.FromSeconds(1);
        return sockets;
    }

    private HttpRequestMessage Request(Uri address, WebhookMessage message)
    {
        var timestamp = clock.GetUtcNow().ToUnixTimeSeconds();
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(message.Body));
        content.Headers.ContentType = new MediaTypeHeaderValue(ContentType) { CharSet = "utf-8" };
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        request.Headers.Add("webhook-id", message.Id.ToString());
        request.Headers.Add("webhook-timestamp", timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", WebhookSignature.Of(message, timestamp));
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("Portvakt-Webhooks", "1"));
        return request;
    }

    private static string Word(HttpRequestException e) =>
        e switch
        {
            { InnerException: HttpRequestException } => WebhookAnswer.Forbidden,
            { HttpRequestError: HttpRequestError.SecureConnectionError } => WebhookAnswer.NoTls,
            {
                InnerException: SocketException
                {
                    SocketErrorCode: SocketError.HostNotFound
                        or SocketError.NoData
                        or SocketError.TryAgain
                }
            } => WebhookAnswer.NoName,
            _ => WebhookAnswer.Unreachable,
        };
}
