namespace Portvakt.Outside.Revocation;

/// <summary>
/// Fetches revocation lists from the addresses that the operator configured, and from nowhere else: no redirects, no
/// compression, a bounded size, short patience.
/// </summary>
public sealed class CrlFetch : IDisposable
{
    /// <summary>Largest list, in bytes; the largest known one has about a million.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        Timeout = TimeSpan.FromSeconds(30),
        MaxResponseContentBufferSize = MaxBytes,
    };

    public async Task<CrlAnswer> Fetch(CrlAddress address, CancellationToken cancellation)
    {
        try
        {
            return address.File is { } file
                ? await Read(file, cancellation)
                : await Get(address.Web!, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(null, e.Message);
        }
        catch (HttpRequestException e)
        {
            return new(null, e.Message);
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new(null, "no answer in time");
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<CrlAnswer> Get(Uri address, CancellationToken cancellation)
    {
        using var answer = await http.GetAsync(address, cancellation);
        return answer.StatusCode == System.Net.HttpStatusCode.OK
            ? new(await answer.Content.ReadAsByteArrayAsync(cancellation), null)
            : new(null, $"answered with status {(int)answer.StatusCode}");
    }

    private static async Task<CrlAnswer> Read(string path, CancellationToken cancellation)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
            return new(null, "there is no such file");
        return file.Length > MaxBytes
            ? new(null, "the file is too large")
            : new(await File.ReadAllBytesAsync(path, cancellation), null);
    }
}
