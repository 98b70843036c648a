namespace Portvakt.SelfService.Features.Mercantile;

/// <summary>The values that hold at a place.</summary>
internal sealed record MercantileValuesBody(
    string? InvoiceAddress,
    string? InvoiceReference,
    string? ElectronicAddress,
    ContactsBody Contacts
);
