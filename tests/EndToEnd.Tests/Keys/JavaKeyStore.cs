using System.Buffers.Binary;
using System.Text;

namespace Portvakt.EndToEnd.Tests.Keys;

/// <summary>Writes a key store as Java does (JKS, version 2): one locked key with its certificate in the open.</summary>
internal static class JavaKeyStore
{
    public static byte[] Of(byte[] certificate) =>
        [
            .. Number(0xFEEDFEED),
            .. Number(2),
            .. Number(1),
            .. Number(1),
            .. Word("nokkel"),
            .. new byte[8],
            .. Counted(new byte[1200]),
            .. Number(1),
            .. Word("X.509"),
            .. Counted(certificate),
            .. new byte[20],
        ];

    private static byte[] Number(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Word(string word) =>
        [0, (byte)word.Length, .. Encoding.ASCII.GetBytes(word)];

    private static byte[] Counted(byte[] content) => [.. Number((uint)content.Length), .. content];
}
