using System.Globalization;
using System.Net;

namespace Portvakt.Outside;

/// <summary>
/// Fetches a large file from a configured address onto the disk, behind the guards of <see cref="OutsideHttp"/>: instead of
/// a small answer at once, one up to a configured size that must keep coming.
/// </summary>
/// <param name="largest">In bytes; more fails.</param>
/// <param name="patience">For the answer to begin, and for each piece of it after the one before.</param>
public sealed class OutsideFile(OutsideReach reach, long largest, TimeSpan patience) : IDisposable
{
    /// <summary>However steadily it comes.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    private readonly HttpClient http = new(OutsideHttp.Sockets(reach))
    {
        // Each step has its own limit.
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>
    /// Null when the file lies at <paramref name="path"/>, whole; else one clause on why not, and nothing lies there that
    /// did not before.
    /// </summary>
    public async Task<string?> Fetch(Uri address, string path, CancellationToken cancellation)
    {
        if (!OutsideAddress.MayBeCalled(address, reach))
            return "the address may not be called";
        using var whole = new CancellationTokenSource(Longest);
        using var piece = CancellationTokenSource.CreateLinkedTokenSource(
            cancellation,
            whole.Token
        );
        var unfinished = path + ".part";
        try
        {
            if (await Fetch(address, unfinished, piece) is { } failure)
                return failure;
            File.Move(unfinished, path, overwrite: true);
            return null;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return "it does not come in time";
        }
        catch (Exception e)
            when (e is HttpRequestException or IOException or UnauthorizedAccessException)
        {
            return e.Message.TrimEnd('.');
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<string?> Fetch(Uri address, string path, CancellationTokenSource piece)
    {
        piece.CancelAfter(patience);
        using var answer = await http.GetAsync(
            address,
            HttpCompletionOption.ResponseHeadersRead,
            piece.Token
        );
        if (answer.StatusCode != HttpStatusCode.OK)
            return $"the answer has status {(int)answer.StatusCode}";
        if (answer.Content.Headers.ContentLength > largest)
            return TooLarge;
        await using var body = await answer.Content.ReadAsStreamAsync(piece.Token);
        await using var file = new FileStream(path, FileMode.Create, FileAccess.Write);
        var buffer = new byte[128 * 1024];
        for (var size = 0L; ; )
        {
            piece.CancelAfter(patience);
            var read = await body.ReadAsync(buffer, piece.Token);
            if (read == 0)
                return null;
            size += read;
            if (size > largest)
                return TooLarge;
            await file.WriteAsync(buffer.AsMemory(0, read), piece.Token);
        }
    }

    private string TooLarge =>
        string.Create(CultureInfo.InvariantCulture, $"it is larger than {largest:N0} bytes");
}
