using System.Buffers;
using System.Buffers.Text;

namespace Portvakt.Domain.Tokens;

/// <summary>Puts header, payload and signature together (RFC 7515 section 7.1).</summary>
internal static class CompactJws
{
    public static void Write(
        ReadOnlySpan<byte> payload,
        ITokenSigner signer,
        ArrayBufferWriter<byte> output
    )
    {
        var start = output.WrittenCount;
        output.Write(signer.EncodedHeader.Span);
        output.Write("."u8);
        Encode(payload, output);

        Span<byte> signature = stackalloc byte[signer.MaxSignatureLength];
        var length = signer.Sign(output.WrittenSpan[start..], signature);
        output.Write("."u8);
        Encode(signature[..length], output);
    }

    private static void Encode(ReadOnlySpan<byte> bytes, IBufferWriter<byte> output)
    {
        var target = output.GetSpan(Base64Url.GetEncodedLength(bytes.Length));
        output.Advance(Base64Url.EncodeToUtf8(bytes, target));
    }
}
