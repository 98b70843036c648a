using System.ComponentModel;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Whom it hits when a scope ends, on the wire.</summary>
internal sealed record AffectedBody(
    [property: Description("Those with access first; by name.")]
        IReadOnlyList<AffectedConsumerBody> Consumers
)
{
    public static AffectedBody Of(IReadOnlyList<AffectedConsumer> affected) =>
        new([
            .. affected.Select(row => new AffectedConsumerBody(
                row.Number.WireForm,
                row.Name,
                By(row.By),
                row.Clients
            )),
        ]);

    private static string By(AffectedBy by) =>
        by switch
        {
            AffectedBy.Access => "access",
            AffectedBy.OpenToAll => "open_to_all",
            _ => "delegation",
        };
}

/// <summary>An organisation that the scope's end hits.</summary>
internal sealed record AffectedConsumerBody(
    string ConsumerOrgno,
    string? ConsumerOrganizationName,
    [property: Description(
        "How it gets tokens: access, open_to_all (the scope needs no access), or delegation."
    )]
        string By,
    [property: Description("How many of its active clients have the scope.")] int Clients
);
