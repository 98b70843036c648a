namespace Portvakt.Domain.Notices;

/// <summary>Mercantile data that were read and found right.</summary>
public sealed record MercantileFields(
    string? InvoiceAddress,
    string? InvoiceReference,
    string? ElectronicAddress,
    IReadOnlyList<MercantileContact> Contacts
)
{
    public static MercantileFields Of(MercantileData data) =>
        new(data.InvoiceAddress, data.InvoiceReference, data.ElectronicAddress, data.Contacts);

    /// <summary>Which of them differ, in words for the log: it keeps no name, address or number of people.</summary>
    public IReadOnlyList<string> DifferingFrom(MercantileFields? other)
    {
        var changed = new List<string>();
        if (InvoiceAddress != other?.InvoiceAddress)
            changed.Add("invoice_address");
        if (InvoiceReference != other?.InvoiceReference)
            changed.Add("invoice_reference");
        if (ElectronicAddress != other?.ElectronicAddress)
            changed.Add("electronic_address");
        changed.AddRange(
            Enum.GetValues<ContactTopic>()
                .Where(topic => Contact(topic) != other?.Contact(topic))
                .Select(topic => $"contacts.{NoticeWords.Contacts.Of(topic)}")
        );
        return changed;
    }

    private MercantileContact? Contact(ContactTopic about) =>
        Contacts.FirstOrDefault(c => c.About == about);
}
