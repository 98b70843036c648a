using System.Formats.Asn1;

namespace Portvakt.TestKit;

/// <summary>Writes a bag of certificates as authorities deliver them (RFC 5652 section 5.1, without signatures).</summary>
public static class Pkcs7
{
    /// <summary>The bag, DER.</summary>
    public static byte[] Of(params IReadOnlyList<byte[]> certificates)
    {
        var zero = new Asn1Tag(TagClass.ContextSpecific, 0);
        var asn = new AsnWriter(AsnEncodingRules.DER);
        using (asn.PushSequence())
        {
            asn.WriteObjectIdentifier("1.2.840.113549.1.7.2");
            using (asn.PushSequence(zero))
            using (asn.PushSequence())
            {
                asn.WriteInteger(1);
                asn.PushSetOf();
                asn.PopSetOf();
                using (asn.PushSequence())
                    asn.WriteObjectIdentifier("1.2.840.113549.1.7.1");
                if (certificates.Count > 0)
                    using (asn.PushSetOf(zero))
                        foreach (var der in certificates)
                            asn.WriteEncodedValue(der);
                asn.PushSetOf();
                asn.PopSetOf();
            }
        }
        return asn.Encode();
    }
}
