using System.Formats.Asn1;

namespace Portvakt.Domain.Integrations;

/// <summary>Tells public keys, certificates and bags of certificates apart where no PEM label names them.</summary>
internal static class DerShape
{
    private static readonly Asn1Tag Version = new(TagClass.ContextSpecific, 0);

    /// <summary>The block of these bytes; null for bytes that are none of them.</summary>
    public static KeyBlock? Read(byte[] der)
    {
        try
        {
            var whole = new AsnReader(der, AsnEncodingRules.BER).ReadSequence();
            return Label(whole) is { } label ? new KeyBlock(label, der) : null;
        }
        catch (AsnContentException)
        {
            // The reader of encodings tells only by throwing.
            return null;
        }
    }

    private static string? Label(AsnReader whole)
    {
        var first = whole.PeekTag();
        if (first == Asn1Tag.Integer)
            return KeyBlock.RsaPublicKey;
        if (first == Asn1Tag.ObjectIdentifier)
            return KeyBlock.Pkcs7;
        if (first != Asn1Tag.Sequence)
            return null;
        var inner = whole.ReadSequence();
        var second = inner.PeekTag();
        if (second == Asn1Tag.ObjectIdentifier)
            return KeyBlock.PublicKey;
        // A certificate begins with its version, or in the first version with its number.
        return second.HasSameClassAndValue(Version) || second == Asn1Tag.Integer
            ? KeyBlock.Certificate
            : null;
    }
}
