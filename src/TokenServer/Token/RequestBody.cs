using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Portvakt.TokenServer.Token;

/// <summary>A request's body in one rented piece of memory, bounded; wiped when given back, since it may hold a pid.</summary>
internal readonly struct RequestBody(byte[]? rented, int length) : IDisposable
{
    /// <summary>Whether it was larger than allowed.</summary>
    public bool TooLarge => rented is null;

    public Memory<byte> Memory => rented.AsMemory(0, length);

    public static async ValueTask<RequestBody> Read(HttpRequest request, int most)
    {
        if (request.ContentLength > most)
            return default;
        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(request.HttpContext.RequestAborted);
            var received = read.Buffer;
            if (received.Length > most)
            {
                reader.AdvanceTo(received.End);
                return default;
            }
            if (read.IsCompleted)
            {
                var length = (int)received.Length;
                var rented = ArrayPool<byte>.Shared.Rent(Math.Max(1, length));
                received.CopyTo(rented);
                reader.AdvanceTo(received.End);
                return new RequestBody(rented, length);
            }
            reader.AdvanceTo(received.Start, received.End);
        }
    }

    public void Dispose()
    {
        if (rented is null)
            return;
        rented.AsSpan(0, length).Clear();
        ArrayPool<byte>.Shared.Return(rented);
    }
}
