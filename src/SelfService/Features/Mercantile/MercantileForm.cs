using Portvakt.Domain.Notices;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Mercantile;

/// <summary>Reads the posted form of mercantile data.</summary>
internal static class MercantileForm
{
    public static MercantileInput Read(PostedForm form) =>
        new(
            form["invoice_address"],
            form["invoice_reference"],
            form["electronic_address"],
            [
                .. Enum.GetValues<ContactTopic>()
                    .Select(about => new TypedContact(
                        about,
                        form[TypedContact.Field(about, "name")],
                        form[TypedContact.Field(about, "email")],
                        form[TypedContact.Field(about, "phone")]
                    )),
            ]
        );
}
