using Polly;

namespace Portvakt.Outside.Tokens;

/// <summary>
/// A token endpoint, asked as any client asks it. Nothing is tried twice: a grant that came through is used up. Nothing is
/// logged either, since the request and the answer are both credentials.
/// </summary>
public sealed class TokenDoor(Uri address, OutsideReach reach, TimeProvider time) : IDisposable
{
    /// <summary>The grant type of RFC 7523.</summary>
    public const string GrantType = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly HttpClient http = OutsideHttp.CreateForOnce(address, reach, Patience, time);

    /// <summary>Sends a grant; null when nobody answers.</summary>
    public async Task<DoorAnswer?> Send(string assertion, CancellationToken cancellation)
    {
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string> { ["grant_type"] = GrantType, ["assertion"] = assertion }
        );
        try
        {
            using var answer = await http.PostAsync(address, form, cancellation);
            return new DoorAnswer(
                answer.StatusCode,
                await answer.Content.ReadAsStringAsync(cancellation)
            );
        }
        catch (Exception e) when (IsOutage(e, cancellation))
        {
            return null;
        }
    }

    public void Dispose() => http.Dispose();

    private static bool IsOutage(Exception e, CancellationToken cancellation) =>
        e is HttpRequestException or ExecutionRejectedException or IOException
        || e is OperationCanceledException && !cancellation.IsCancellationRequested;
}
