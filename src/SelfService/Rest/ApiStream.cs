using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Portvakt.SelfService.Rest;

/// <summary>A JSON array that is written while it is read, so that its length costs no memory.</summary>
internal sealed class ApiStream<T>(IAsyncEnumerable<T> items) : IResult
{
    /// <summary>How much is gathered before it is sent, in bytes.</summary>
    private const int Chunk = 32 * 1024;

    /// <summary>The page that was asked for: its end has a link to the next one.</summary>
    public int? PageSize { get; init; }

    /// <summary>What the next page begins after.</summary>
    public Func<T, string>? Cursor { get; init; }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        var cancellation = httpContext.RequestAborted;
        response.ContentType = ApiJson.ContentType;
        response.Headers.CacheControl = "no-store";
        if (PageSize is not null)
            await Write(httpContext, await Page(httpContext, cancellation), cancellation);
        else
            await Write(httpContext, items, cancellation);
    }

    /// <summary>A page is short and its link stands in front of it, so it is gathered first.</summary>
    private async Task<IAsyncEnumerable<T>> Page(HttpContext http, CancellationToken cancellation)
    {
        var page = await items.ToListAsync(cancellation);
        if (page.Count == PageSize)
            PageWish.Link(http, Cursor!(page[^1]));
        return page.ToAsyncEnumerable();
    }

    private static async Task Write(
        HttpContext http,
        IAsyncEnumerable<T> items,
        CancellationToken cancellation
    )
    {
        // Gathered apart from the answer, so that a fault before the first chunk can still be told as one.
        var gathered = new ArrayBufferWriter<byte>(2 * Chunk);
        await using var json = new Utf8JsonWriter(
            gathered,
            new() { Encoder = ApiJson.Options.Encoder, SkipValidation = true }
        );
        json.WriteStartArray();
        await foreach (var item in items.WithCancellation(cancellation))
        {
            JsonSerializer.Serialize(json, item, ApiJson.Options);
            if (gathered.WrittenCount + json.BytesPending >= Chunk)
                await Send();
        }
        json.WriteEndArray();
        await Send();

        async Task Send()
        {
            await json.FlushAsync(cancellation);
            await http.Response.BodyWriter.WriteAsync(gathered.WrittenMemory, cancellation);
            gathered.ResetWrittenCount();
        }
    }
}
