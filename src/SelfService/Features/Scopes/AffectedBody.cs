using System.ComponentModel;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Whom it hits when a scope ends, on the wire.</summary>
internal sealed record AffectedBody(
    [property: Description("Those with access, by name.")]
        IReadOnlyList<AffectedConsumerBody> Consumers,
    [property: Description(
        "How many clients of organisations without access of their own have it."
    )]
        int OtherClients
)
{
    public static AffectedBody Of(AffectedConsumers affected) =>
        new(
            [
                .. affected.Rows.Select(row => new AffectedConsumerBody(
                    row.Access.Consumer.WireForm,
                    row.Access.Name,
                    row.Clients
                )),
            ],
            affected.Others
        );
}

/// <summary>An organisation with access.</summary>
internal sealed record AffectedConsumerBody(
    string ConsumerOrgno,
    string? ConsumerOrganizationName,
    [property: Description("How many of its active clients have the scope.")] int Clients
);
