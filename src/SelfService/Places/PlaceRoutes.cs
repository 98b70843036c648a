using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Places;

/// <summary>Where the pages and the operations about a level of places stand, and under which rows of the matrix.</summary>
/// <param name="Pattern">What the addresses of its pages begin with.</param>
/// <param name="ApiPattern">What the addresses of its operations begin with.</param>
/// <param name="Word">A part of its operations' ids.</param>
internal sealed record PlaceRoutes(
    PlaceLevel Level,
    string Pattern,
    string ApiPattern,
    string Word,
    Operation Read,
    Operation Change
)
{
    /// <summary>What stands in the addresses of the operations.</summary>
    public static ApiParameter InPaths { get; } =
        ApiParameter.Path(
            "clientId",
            "client_id of the client.",
            "5f0f6c2e-8a43-4a0e-9d51-0c8f5b6c7a21"
        );

    public static IReadOnlyList<PlaceRoutes> All { get; } =
    [
        new(
            PlaceLevel.Organisation,
            Links.OwnOrganisation,
            "",
            "Organisation",
            Operation.ReadMercantile,
            Operation.ChangeMercantile
        ),
        new(
            PlaceLevel.Provider,
            "/{environment}/mine-api",
            "/provider",
            "Provider",
            Operation.ReadScopes,
            Operation.ChangeScope
        ),
        new(
            PlaceLevel.Client,
            "/{environment}/integrasjoner/{clientId}",
            "/clients/{clientId}",
            "Client",
            Operation.ReadIntegrations,
            Operation.ChangeIntegration
        ),
    ];
}
