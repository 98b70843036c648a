using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Notices;

/// <summary>Mercantile data as they were typed or sent.</summary>
public sealed record MercantileInput(
    string? InvoiceAddress,
    string? InvoiceReference,
    string? ElectronicAddress,
    IReadOnlyList<TypedContact> Contacts
)
{
    /// <summary>What stands in a row, to be typed over.</summary>
    public static MercantileInput Of(MercantileData? data) =>
        data is null
            ? new(null, null, null, [])
            : new(
                data.InvoiceAddress,
                data.InvoiceReference,
                data.ElectronicAddress,
                [.. data.Contacts.Select(TypedContact.Of)]
            );

    /// <summary>What was typed of a topic.</summary>
    public TypedContact Contact(ContactTopic about) =>
        Contacts.FirstOrDefault(c => c.About == about) ?? new(about, null, null, null);

    /// <summary>Reads it; every fault at its field, in the order of the form.</summary>
    public Outcome<MercantileFields> Read(NumberSchemes numbers)
    {
        var address = Optional(
            InvoiceAddress,
            text => PlainText.Lines(text, "invoice_address", MercantileData.InvoiceAddressLength)
        );
        var reference = Optional(
            InvoiceReference,
            text => PlainText.Line(text, "invoice_reference", MercantileData.LineLength)
        );
        // The same number as an invoice is sent to: with its scheme in front, whichever way it was written.
        var electronic = Optional(
            ElectronicAddress,
            text =>
                numbers.Parse(text, "electronic_address").Then<string>(number => number.ToString())
        );
        var contacts = Contacts.Where(c => !c.IsEmpty).Select(c => c.Read()).ToList();
        List<Problem> problems =
        [
            .. address.Problems,
            .. reference.Problems,
            .. electronic.Problems,
            .. contacts.SelectMany(c => c.Problems),
        ];
        return problems.Count > 0
            ? problems
            : new MercantileFields(
                PlainText.Optional(address.Value),
                PlainText.Optional(reference.Value),
                PlainText.Optional(electronic.Value),
                [.. contacts.Select(c => c.Value!)]
            );
    }

    private static Outcome<string> Optional(string? text, Func<string, Outcome<string>> read) =>
        PlainText.Optional(text) is { } some ? read(some) : "";
}
