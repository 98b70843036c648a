namespace Portvakt.Outside.Register;

/// <summary>
/// Cuts one JSON array of any length into its elements with a buffer of bounded size. The elements are not read, so that a
/// malformed one spoils itself only; an array that breaks off throws <see cref="InvalidDataException"/>.
/// </summary>
internal sealed class ArraySplitter(Stream source)
{
    /// <summary>In bytes. The register's longest has a few thousand.</summary>
    public const int LargestElement = 1024 * 1024;

    private byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;
    private bool begun;

    /// <summary>The next element, in memory that the call after it reuses; null after the last.</summary>
    public async ValueTask<ReadOnlyMemory<byte>?> Next(CancellationToken cancellation)
    {
        if (!begun)
            await Begin(cancellation);
        if (await Peek(skipCommas: true, cancellation) is not { } first)
            throw BrokenOff();
        if (first == ']')
        {
            start++;
            return await Peek(skipCommas: false, cancellation) is null
                ? null
                : throw new InvalidDataException("something follows the array");
        }
        var element = new ElementEnd();
        var looked = 0;
        while (true)
        {
            var found = element.Find(buffer.AsSpan(start + looked, end - start - looked));
            if (found >= 0)
            {
                var whole = buffer.AsMemory(start, looked + found);
                start += whole.Length;
                return whole;
            }
            looked = end - start;
            if (!await Fill(cancellation))
                throw BrokenOff();
        }
    }

    private static InvalidDataException BrokenOff() => new("it ends in the middle");

    private async ValueTask Begin(CancellationToken cancellation)
    {
        begun = true;
        // Some programs put a byte order mark in front.
        if (await Fill(cancellation) && buffer.AsSpan(0, end).StartsWith("\uFEFF"u8))
            start = 3;
        if (await Peek(skipCommas: false, cancellation) is not (byte)'[')
            throw new InvalidDataException("it is no array in JSON");
        start++;
    }

    /// <summary>The next byte that is no white space, without taking it; null at the end.</summary>
    private async ValueTask<byte?> Peek(bool skipCommas, CancellationToken cancellation)
    {
        while (true)
        {
            for (; start < end; start++)
                if (!IsSpace(buffer[start]) && !(skipCommas && buffer[start] == ','))
                    return buffer[start];
            if (!await Fill(cancellation))
                return null;
        }
    }

    private static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    /// <summary>Reads more behind what is not taken yet; false at the end.</summary>
    private async ValueTask<bool> Fill(CancellationToken cancellation)
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }
        if (end == buffer.Length)
        {
            if (buffer.Length == LargestElement)
                throw new InvalidDataException(
                    "a record is longer than a megabyte, or lacks a quotation mark"
                );
            Array.Resize(ref buffer, buffer.Length * 2);
        }
        var read = await source.ReadAsync(buffer.AsMemory(end), cancellation);
        end += read;
        return read > 0;
    }
}
