using System.ComponentModel;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What a client was used for, on the wire.</summary>
internal sealed record ClientUsageBody(
    [property: Description("Absent for one that never fetched a token.")] DateTimeOffset? LastToken,
    [property: Description("kid of the key that it signed with.")] string? LastKid,
    [property: Description("How many tokens it fetched in the last 30 days.")] long Tokens,
    [property: Description("Whom those were for, those of late first; 20 at most.")]
        IReadOnlyList<UsedForBody> Consumers
)
{
    public static ClientUsageBody Of(IntegrationUse use) =>
        new(
            use.Last?.At,
            use.Last?.KeyId,
            use.Tokens,
            [.. use.Consumers.Select(c => new UsedForBody(c.Number.WireForm, c.Name, c.Last))]
        );
}

/// <summary>An organisation that tokens named as consumer.</summary>
internal sealed record UsedForBody(
    string ConsumerOrgno,
    string? ConsumerOrganizationName,
    DateTimeOffset LastToken
);
