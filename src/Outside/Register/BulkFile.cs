using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Portvakt.Domain.Organisations;

namespace Portvakt.Outside.Register;

/// <summary>One of the public register's files on disk: an array of units in JSON, packed with gzip or not.</summary>
public sealed class BulkFile : IAsyncDisposable
{
    private readonly FileStream file;

    private BulkFile(FileStream file, string hash)
    {
        this.file = file;
        Hash = hash;
    }

    /// <summary>SHA-256 of the file as it lies, in hex.</summary>
    public string Hash { get; }

    /// <summary>How much of the file has been read, from 0 to 1.</summary>
    public double Share => file.Length == 0 ? 1 : (double)file.Position / file.Length;

    /// <summary>Opens it and reads it once for its hash. Throws what <see cref="FileStream"/> throws.</summary>
    public static async Task<BulkFile> Open(string path, CancellationToken cancellation)
    {
        var file = new FileStream(
            path,
            new FileStreamOptions
            {
                Access = FileAccess.Read,
                Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
                BufferSize = 256 * 1024,
            }
        );
        var hash = await SHA256.HashDataAsync(file, cancellation);
        return new BulkFile(file, Convert.ToHexStringLower(hash));
    }

    /// <summary>
    /// Every record but the first so many. Throws <see cref="InvalidDataException"/> or <see cref="IOException"/> when the
    /// file breaks off or is something else.
    /// </summary>
    /// <param name="seen">What the units carry as the time at which the register showed them.</param>
    public async IAsyncEnumerable<RegisterRecord> Read(
        long after,
        DateTimeOffset seen,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        await using var unpacked = await Unpacked(cancellation);
        var elements = new ArraySplitter(unpacked ?? (Stream)file);
        for (var ordinal = 1L; await elements.Next(cancellation) is { } element; ordinal++)
        {
            if (ordinal <= after)
                continue;
            var (unit, fault) = RegisterJson.Read(element, seen);
            yield return new RegisterRecord(ordinal, unit, fault);
        }
    }

    public ValueTask DisposeAsync() => file.DisposeAsync();

    /// <summary>Null for a file that is not packed.</summary>
    private async Task<GZipStream?> Unpacked(CancellationToken cancellation)
    {
        var magic = new byte[2];
        file.Position = 0;
        var read = await file.ReadAtLeastAsync(magic, 2, throwOnEndOfStream: false, cancellation);
        file.Position = 0;
        return read == 2 && magic is [0x1f, 0x8b]
            ? new GZipStream(file, CompressionMode.Decompress, leaveOpen: true)
            : null;
    }
}
