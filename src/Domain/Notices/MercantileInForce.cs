namespace Portvakt.Domain.Notices;

/// <summary>What holds at a place: what is said there, and the organisation's where nothing is.</summary>
/// <param name="Own">What is said at the place itself; null for nothing.</param>
/// <param name="Organisation">What is said for the organisation; null for nothing, and at the organisation itself.</param>
public sealed record MercantileInForce(MercantileData? Own, MercantileData? Organisation)
{
    public string? InvoiceAddress => Own?.InvoiceAddress ?? Organisation?.InvoiceAddress;

    public string? InvoiceReference => Own?.InvoiceReference ?? Organisation?.InvoiceReference;

    public string? ElectronicAddress => Own?.ElectronicAddress ?? Organisation?.ElectronicAddress;

    /// <summary>One for each topic that somebody is named for.</summary>
    public IReadOnlyList<MercantileContact> Contacts =>
        [
            .. Enum.GetValues<ContactTopic>()
                .Select(topic => Contact(Own, topic) ?? Contact(Organisation, topic))
                .OfType<MercantileContact>(),
        ];

    /// <summary>Whether an invoice can be sent at all.</summary>
    public bool HasInvoiceChannel => InvoiceAddress is not null || ElectronicAddress is not null;

    /// <summary>The contact that a place would inherit.</summary>
    public MercantileContact? Inherited(ContactTopic about) => Contact(Organisation, about);

    public MercantileState At(DateTimeOffset now)
    {
        if (Own?.IsOverdue(now) == true)
            return MercantileState.Overdue;
        if (!HasInvoiceChannel)
            return MercantileState.Missing;
        if (Own is not null)
            return MercantileState.InOrder;
        return Organisation!.IsOverdue(now) ? MercantileState.Overdue : MercantileState.Inherited;
    }

    private static MercantileContact? Contact(MercantileData? data, ContactTopic about) =>
        data?.Contacts.FirstOrDefault(c => c.About == about);
}
