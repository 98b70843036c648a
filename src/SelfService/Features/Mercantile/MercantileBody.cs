using System.ComponentModel;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.Mercantile;

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
