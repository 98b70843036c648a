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
