using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Portvakt.Domain.Basics;

/// <summary>
/// Ties events together so that none can be changed, taken out or put in between without its showing: each link is a
/// SHA-256 over the link before it and over every field of the events that it seals, each with its length in front.
/// </summary>
public static class EventChain
{
    /// <summary>What the first link follows.</summary>
    public static ReadOnlySpan<byte> Beginning => new byte[SHA256.HashSizeInBytes];

    /// <summary>The link that seals <paramref name="events"/>, in the order of their sequence, after <paramref name="before"/>.</summary>
    /// <returns>32 bytes.</returns>
    public static byte[] Link(ReadOnlySpan<byte> before, IEnumerable<Event> events)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(before);
        foreach (var entry in events)
        foreach (var field in Fields(entry))
            Append(hash, field);
        return hash.GetHashAndReset();
    }

    private static IEnumerable<string?> Fields(Event entry) =>
        [
            Number(entry.Sequence),
            entry.Id.ToString(),
            entry.Type,
            Number(entry.At.ToUnixTimeMilliseconds()),
            entry.Environment,
            entry.Organisation?.ToString(),
            entry.PersonId?.ToString(),
            entry.ClientId,
            entry.Via.ToString(),
            entry.CorrelationId,
            entry.Subject,
            entry.Before,
            entry.After,
        ];

    private static void Append(IncrementalHash hash, string? field)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        var bytes = field is null ? [] : Encoding.UTF8.GetBytes(field);
        // What is missing and what is empty are not the same.
        BinaryPrimitives.WriteInt32BigEndian(length, field is null ? -1 : bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }

    private static string Number(long number) =>
        number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
