using System.ComponentModel;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Prefixes;

/// <summary>A prefix on the wire.</summary>
internal sealed record PrefixBody(
    string Prefix,
    string OwnerOrgno,
    [property: Description("From the register of organisations.")] string? OrganizationName,
    bool Active,
    DateTimeOffset Created,
    DateTimeOffset LastUpdated
)
{
    public static PrefixBody Of(ScopePrefix prefix, string? name) =>
        new(
            prefix.Prefix,
            prefix.Owner.WireForm,
            name,
            prefix.Active,
            prefix.Created,
            prefix.LastUpdated
        );
}
