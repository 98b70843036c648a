using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Integrations;

/// <summary>
/// Finds the organisation number among the attributes of a subject. They are read from the encoding: a display string
/// can be made to look like several attributes by one with commas in it.
/// </summary>
internal static class EnterpriseCertificateSubject
{
    private const string OrganizationIdentifier = "2.5.4.97";
    private const string SerialNumber = "2.5.4.5";
    private const string NorwegianTrade = "NTRNO-";

    /// <summary>
    /// The number, and whether it stood where SEID 2 puts it; null when there is none, or several to choose from.
    /// An organizationIdentifier of another form speaks for another register, so serialNumber does not replace it.
    /// </summary>
    public static (OrganisationId Number, bool IsSeid2)? Find(X500DistinguishedName subject)
    {
        var identifiers = new List<string?>();
        var serials = new List<string?>();
        foreach (var part in subject.EnumerateRelativeDistinguishedNames(reversed: false))
            Collect(part.RawData, identifiers, serials);
        if (identifiers.Count > 0)
            return
                identifiers is [{ } text]
                && text.StartsWith(NorwegianTrade, StringComparison.Ordinal)
                && NumberScheme.Norway.Read(text[NorwegianTrade.Length..]) is { } seid2
                ? (seid2, true)
                : null;
        return serials is [{ } digits] && NumberScheme.Norway.Read(digits) is { } seid1
            ? (seid1, false)
            : null;
    }

    private static void Collect(
        ReadOnlyMemory<byte> encoded,
        List<string?> identifiers,
        List<string?> serials
    )
    {
        var set = new AsnReader(encoded, AsnEncodingRules.DER).ReadSetOf(
            skipSortOrderValidation: true
        );
        while (set.HasData)
        {
            var attribute = set.ReadSequence();
            var type = attribute.ReadObjectIdentifier();
            if (type == OrganizationIdentifier)
                identifiers.Add(Text(attribute));
            else if (type == SerialNumber)
                serials.Add(Text(attribute));
        }
    }

    /// <summary>Null for an encoding that no register number needs.</summary>
    private static string? Text(AsnReader value)
    {
        var tag = value.PeekTag();
        foreach (
            var type in (ReadOnlySpan<UniversalTagNumber>)
                [
                    UniversalTagNumber.UTF8String,
                    UniversalTagNumber.PrintableString,
                    UniversalTagNumber.IA5String,
                    UniversalTagNumber.NumericString,
                ]
        )
        {
            if (tag.HasSameClassAndValue(new Asn1Tag(type)))
                return value.ReadCharacterString(type);
        }
        return null;
    }
}
