using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.Mercantile;

/// <summary>A contact on the wire.</summary>
internal sealed record ContactBody(
    [property: Description("A person or a team.")]
    [property: Required, MaxLength(MercantileData.LineLength)]
        string? Name = null,
    [property: Description("At least one of email and phone.")] string? Email = null,
    [property: MaxLength(TypedContact.PhoneLength)] string? Phone = null
)
{
    public TypedContact ToInput(ContactTopic about) => new(about, Name, Email, Phone);
}
