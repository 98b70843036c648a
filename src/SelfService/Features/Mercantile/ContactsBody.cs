using System.ComponentModel;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.Mercantile;

/// <summary>The contacts of a place, by what they can be asked about.</summary>
internal sealed record ContactsBody(
    [property: Description("Faults and planned changes.")] ContactBody? Technical = null,
    [property: Description("Vulnerabilities and incidents.")] ContactBody? Security = null,
    [property: Description("Terms and agreements.")] ContactBody? Agreement = null,
    [property: Description("Invoices.")] ContactBody? Invoice = null
)
{
    public static ContactsBody Of(IReadOnlyList<MercantileContact> contacts)
    {
        return new(
            One(ContactTopic.Technical),
            One(ContactTopic.Security),
            One(ContactTopic.Agreement),
            One(ContactTopic.Invoice)
        );

        ContactBody? One(ContactTopic about) =>
            contacts.FirstOrDefault(c => c.About == about) is { } contact
                ? new(contact.Name, contact.Email, contact.Phone)
                : null;
    }

    public IReadOnlyList<TypedContact> ToInput() =>
        [
            .. new[]
            {
                Technical?.ToInput(ContactTopic.Technical),
                Security?.ToInput(ContactTopic.Security),
                Agreement?.ToInput(ContactTopic.Agreement),
                Invoice?.ToInput(ContactTopic.Invoice),
            }.OfType<TypedContact>(),
        ];
}
