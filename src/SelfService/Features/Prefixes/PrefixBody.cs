using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Prefixes;

/// <summary>A prefix on the wire.</summary>
/// <param name="OrganizationName">Null when neither the register nor we know it.</param>
internal sealed record PrefixBody(
    string Prefix,
    string OwnerOrgno,
    string? OrganizationName,
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
