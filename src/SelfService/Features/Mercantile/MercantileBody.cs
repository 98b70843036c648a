using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.Mercantile;

/// <summary>Mercantile data as they are sent; whatever is left out is not said here.</summary>
internal sealed record MercantileRequest(
    [property: Description("Name, postal address and place, each on a line.")]
    [property: MaxLength(MercantileData.InvoiceAddressLength)]
        string? InvoiceAddress = null,
    [property: Description("What the invoice is to be marked with.")]
    [property: MaxLength(MercantileData.LineLength)]
        string? InvoiceReference = null,
    [property: Description(
        "The EHF address: the organisation number that receives electronic invoices, with or without its scheme."
    )]
        string? ElectronicAddress = null,
    [property: Description("Whom to speak with, by what it is about.")]
        ContactsBody? Contacts = null
)
{
    public MercantileInput ToInput() =>
        new(InvoiceAddress, InvoiceReference, ElectronicAddress, Contacts?.ToInput() ?? []);
}

/// <summary>Mercantile data on the wire.</summary>
internal sealed record MercantileBody(
    string? InvoiceAddress,
    string? InvoiceReference,
    [property: Description("With its scheme, as 0192:991825827.")] string? ElectronicAddress,
    ContactsBody Contacts,
    [property: Description("What holds: the organisation's where nothing is said here.")]
        MercantileValuesBody InForce,
    [property: Description(
        "When somebody last said that it is right; absent when nothing is said here."
    )]
        DateTimeOffset? Reviewed,
    [property: Description("When somebody should look at it again.")] DateTimeOffset? ReviewDue,
    DateTimeOffset? LastUpdated
)
{
    public static MercantileBody Of(MercantileInForce inForce) =>
        new(
            inForce.Own?.InvoiceAddress,
            inForce.Own?.InvoiceReference,
            inForce.Own?.ElectronicAddress,
            ContactsBody.Of(inForce.Own?.Contacts ?? []),
            new MercantileValuesBody(
                inForce.InvoiceAddress,
                inForce.InvoiceReference,
                inForce.ElectronicAddress,
                ContactsBody.Of(inForce.Contacts)
            ),
            inForce.Own?.Reviewed,
            inForce.Own?.Reviewed + MercantileData.ReviewAfter,
            inForce.Own?.LastUpdated
        );
}

/// <summary>The values that hold at a place.</summary>
internal sealed record MercantileValuesBody(
    string? InvoiceAddress,
    string? InvoiceReference,
    string? ElectronicAddress,
    ContactsBody Contacts
);
